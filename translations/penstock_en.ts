<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n field(s) that refer to it are emptied.</source>
        <translation>
            <numerusform>%n field that refers to it is emptied.</numerusform>
            <numerusform>%n fields that refer to it are emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>%n override in a scenario goes with it.</numerusform>
            <numerusform>%n overrides in scenarios go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>Delete %n</numerusform>
            <numerusform>Delete all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message numerus="yes">
        <source>%n override(s) go with it.</source>
        <translation>
            <numerusform>%n override goes with it.</numerusform>
            <numerusform>%n overrides go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it become roots.</source>
        <translation>
            <numerusform>%n scenario under it becomes a root.</numerusform>
            <numerusform>%n scenarios under it become roots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it move up to “%1”.</source>
        <translation>
            <numerusform>%n scenario under it moves up to “%1”.</numerusform>
            <numerusform>%n scenarios under it move up to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityCount</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of settings</source>
        <translation>
            <numerusform>%n page of settings</numerusform>
            <numerusform>%n pages of settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n chip</numerusform>
            <numerusform>%n chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operator</numerusform>
            <numerusform>%n operators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stockpile(s)</source>
        <translation>
            <numerusform>%n stockpile</numerusform>
            <numerusform>%n stockpiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppl(y/ies)</source>
        <translation>
            <numerusform>%n supply</numerusform>
            <numerusform>%n supplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy event(s)</source>
        <translation>
            <numerusform>%n policy event</numerusform>
            <numerusform>%n policy events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n release</numerusform>
            <numerusform>%n releases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored chart(s)</source>
        <translation>
            <numerusform>%n stored chart</numerusform>
            <numerusform>%n stored charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a list of names that is cut short</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n supplies</source>
        <translation>
            <numerusform>%1, %n supply</numerusform>
            <numerusform>%1, %n supplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n lanes</source>
        <extracomment>lanes of a timeline that a picture has no room for</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCatch</name>
    <message numerus="yes">
        <source>catches %1 and %n more</source>
        <translation>
            <numerusform>catches %1 and %n more</numerusform>
            <numerusform>catches %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::FieldRow</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::Inspector</name>
    <message numerus="yes">
        <source>%n field(s) are overridden in this scenario</source>
        <translation>
            <numerusform>%n field is overridden in this scenario</numerusform>
            <numerusform>%n fields are overridden in this scenario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from %1</source>
        <translation>
            <numerusform>%n field differs from %1</numerusform>
            <numerusform>%n fields differ from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::RuleBuilder</name>
    <message numerus="yes">
        <source>catches %n chip(s)</source>
        <translation>
            <numerusform>catches %n chip</numerusform>
            <numerusform>catches %n chips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>catches %n more</source>
        <translation>
            <numerusform>catches %n more</numerusform>
            <numerusform>catches %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::models::ProjectTreeModel</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::shell::OverviewPage</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a fault</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::shell::ProjectSession</name>
    <message numerus="yes">
        <source>%n change(s) since the last save would be lost otherwise.</source>
        <translation>
            <numerusform>%n change since the last save would be lost otherwise.</numerusform>
            <numerusform>%n changes since the last save would be lost otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::shell::RecentRow</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::shell::StatusBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
