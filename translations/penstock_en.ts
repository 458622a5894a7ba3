<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BandLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseWriter</name>
    <message numerus="yes">
        <source>Of that, %1 are “%2”; %n more workload(s) are short.</source>
        <translation>
            <numerusform>Of that, %1 are “%2”; %n more workload is short.</numerusform>
            <numerusform>Of that, %1 are “%2”; %n more workloads are short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more gate(s) act on it.</source>
        <translation>
            <numerusform>%n more gate acts on it.</numerusform>
            <numerusform>%n more gates act on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n field(s) in “%1”</source>
        <translation>
            <numerusform>Revert %n field in “%1”</numerusform>
            <numerusform>Revert %n fields in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” into the data</source>
        <translation>
            <numerusform>Push %n field of “%1” into the data</numerusform>
            <numerusform>Push %n fields of “%1” into the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” to “%2”</source>
        <translation>
            <numerusform>Push %n field of “%1” to “%2”</numerusform>
            <numerusform>Push %n fields of “%1” to “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>FindReplace</name>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n place(s)</source>
        <translation>
            <numerusform>Replace “%1” by “%2” in %n place</numerusform>
            <numerusform>Replace “%1” by “%2” in %n places</numerusform>
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
        <translation>
            <numerusform>+%n lane</numerusform>
            <numerusform>+%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryAddition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries from the library</source>
        <translation>
            <numerusform>Add %n entry from the library</numerusform>
            <numerusform>Add %n entries from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reparenting</name>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) without a parent.</source>
        <translation>
            <numerusform>“%1” sees %n other value without a parent.</numerusform>
            <numerusform>“%1” sees %n other values without a parent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) under “%2”.</source>
        <translation>
            <numerusform>“%1” sees %n other value under “%2”.</numerusform>
            <numerusform>“%1” sees %n other values under “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>%n override in a scenario goes with it.</numerusform>
            <numerusform>%n overrides in scenarios go with it.</numerusform>
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
    <name>ScenarioToll</name>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n override</numerusform>
            <numerusform>%n overrides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it</source>
        <translation>
            <numerusform>%n scenario under it</numerusform>
            <numerusform>%n scenarios under it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableLayer</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>%n more row</numerusform>
            <numerusform>%n more rows</numerusform>
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
    <name>penstock::compare::ComparePage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::exporting::ExportDialog</name>
    <message numerus="yes">
        <source>All %n stored views</source>
        <translation>
            <numerusform>The %n stored view</numerusform>
            <numerusform>All %n stored views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already. Replace them?</source>
        <translation>
            <numerusform>%n file exists already. Replace it?</numerusform>
            <numerusform>%n files exist already. Replace them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n picture(s) had been written and were kept.</source>
        <translation>
            <numerusform>Cancelled. %n picture had been written and was kept.</numerusform>
            <numerusform>Cancelled. %n pictures had been written and were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) do not fit: %1</source>
        <translation>
            <numerusform>%n label does not fit: %1</numerusform>
            <numerusform>%n labels do not fit: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::CitationDialog</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cite a source for %n value(s)</source>
        <translation>
            <numerusform>Cite a source for %n value</numerusform>
            <numerusform>Cite a source for %n values</numerusform>
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
    <name>penstock::grids::GridView</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) kept what they held.</source>
        <translation>
            <numerusform>%n cell kept what it held.</numerusform>
            <numerusform>%n cells kept what they held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch %n cell(s)</source>
        <translation>
            <numerusform>Switch %n cell</numerusform>
            <numerusform>Switch %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” imported.</source>
        <translation>
            <numerusform>%n row of “%1” imported.</numerusform>
            <numerusform>%n rows of “%1” imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were new.</source>
        <translation>
            <numerusform>%n of them was new.</numerusform>
            <numerusform>%n of them were new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into %1</source>
        <translation>
            <numerusform>Import %n row into %1</numerusform>
            <numerusform>Import %n rows into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::ImportDialog</name>
    <message numerus="yes">
        <source>%n cell(s) do not fit and would be left out.</source>
        <translation>
            <numerusform>%n cell does not fit and would be left out.</numerusform>
            <numerusform>%n cells do not fit and would be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>%n row cannot be added, since what it needs does not fit.</numerusform>
            <numerusform>%n rows cannot be added, since what they need does not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::PastePreview</name>
    <message numerus="yes">
        <source>%n cell(s) of the block do not fit.</source>
        <translation>
            <numerusform>%n cell of the block does not fit.</numerusform>
            <numerusform>%n cells of the block do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block go below the last one.</source>
        <translation>
            <numerusform>%n row of the block goes below the last one.</numerusform>
            <numerusform>%n rows of the block go below the last one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste and add %n row(s)</source>
        <translation>
            <numerusform>Paste and add %n row</numerusform>
            <numerusform>Paste and add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>%n row cannot be added, since what it needs does not fit.</numerusform>
            <numerusform>%n rows cannot be added, since what they need does not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SelectionStatus</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused</source>
        <translation>
            <numerusform>%n cell refused</numerusform>
            <numerusform>%n cells refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SourceBar</name>
    <message numerus="yes">
        <source>%n value(s) pasted.</source>
        <translation>
            <numerusform>%n value pasted.</numerusform>
            <numerusform>%n values pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) selected.</source>
        <translation>
            <numerusform>%n value selected.</numerusform>
            <numerusform>%n values selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cite “%1” for %n value(s)</source>
        <translation>
            <numerusform>Cite “%1” for %n value</numerusform>
            <numerusform>Cite “%1” for %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited for %n value(s).</source>
        <translation>
            <numerusform>“%1” is cited for %n value.</numerusform>
            <numerusform>“%1” is cited for %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::library::DifferenceTable</name>
    <message numerus="yes">
        <source>%n value(s) of this project, as the scenario shown sees it, differ from the library.</source>
        <translation>
            <numerusform>%n value of this project, as the scenario shown sees it, differs from the library.</numerusform>
            <numerusform>%n values of this project, as the scenario shown sees it, differ from the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s) to the library&apos;s values</source>
        <translation>
            <numerusform>Set %n field to the library&apos;s value</numerusform>
            <numerusform>Set %n fields to the library&apos;s values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::library::EntryModel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::library::LibraryDialog</name>
    <message numerus="yes">
        <source>%n of the selected entries cannot be added or are in the project.</source>
        <translation>
            <numerusform>%n of the selected entries cannot be added or is in the project.</numerusform>
            <numerusform>%n of the selected entries cannot be added or are in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n to project</source>
        <translation>
            <numerusform>Add %n to project</numerusform>
            <numerusform>Add %n to project</numerusform>
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
    <name>penstock::rules::RuleMap</name>
    <message numerus="yes">
        <source>The rule catches %1 of %n chip(s) of this project.</source>
        <translation>
            <numerusform>The rule catches %1 of %n chip of this project.</numerusform>
            <numerusform>The rule catches %1 of %n chips of this project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::DifferencesPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%1 of %n difference</numerusform>
            <numerusform>%1 of %n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n</source>
        <translation>
            <numerusform>Revert %n</numerusform>
            <numerusform>Revert %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::ReparentDialog</name>
    <message numerus="yes">
        <source>%n scenario(s) under it move with it and may change too.</source>
        <translation>
            <numerusform>%n scenario under it moves with it and may change too.</numerusform>
            <numerusform>%n scenarios under it move with it and may change too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::search::CommandPalette</name>
    <message numerus="yes">
        <source>The best %n matches; type more to narrow them.</source>
        <translation>
            <numerusform>The best match; type more to narrow it.</numerusform>
            <numerusform>The best %n matches; type more to narrow them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::search::FindReplaceDialog</name>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Replace %n</numerusform>
            <numerusform>Replace %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found; %1 of them cannot be replaced and say why</source>
        <translation>
            <numerusform>%n place found; %1 of them cannot be replaced and says why</numerusform>
            <numerusform>%n places found; %1 of them cannot be replaced and say why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Replaced in %n place. Ctrl+Z takes it back.</numerusform>
            <numerusform>Replaced in %n places. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::search::WhereUsedDialog</name>
    <message numerus="yes">
        <source>“%1” is used in %n place(s)</source>
        <translation>
            <numerusform>“%1” is used in %n place</numerusform>
            <numerusform>“%1” is used in %n places</numerusform>
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
<context>
    <name>penstock::sources::AuditModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set</source>
        <translation>
            <numerusform>%n value set</numerusform>
            <numerusform>%n values set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) at their default, never set</source>
        <translation>
            <numerusform>%n value at its default, never set</numerusform>
            <numerusform>%n values at their default, never set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::AuditPage</name>
    <message numerus="yes">
        <source>%1 of %n value(s) have a source</source>
        <translation>
            <numerusform>%1 of %n value has a source</numerusform>
            <numerusform>%1 of %n values have a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>%n without source</numerusform>
            <numerusform>%n without source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at their default</source>
        <translation>
            <numerusform>%n at its default</numerusform>
            <numerusform>%n at their default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cite for %n…</source>
        <translation>
            <numerusform>Cite for %n…</numerusform>
            <numerusform>Cite for %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::MergeDialog</name>
    <message numerus="yes">
        <source>%n citation(s) move over, and “%1” is deleted.</source>
        <translation>
            <numerusform>%n citation moves over, and “%1” is deleted.</numerusform>
            <numerusform>%n citations move over, and “%1” is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) that would say the same twice go.</source>
        <translation>
            <numerusform>%n citation that would say the same twice goes.</numerusform>
            <numerusform>%n citations that would say the same twice go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesListPage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 unused</source>
        <translation>
            <numerusform>%n source, %1 unused</numerusform>
            <numerusform>%n sources, %1 unused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited in %n place(s). These citations go with it.</source>
        <translation>
            <numerusform>“%1” is cited in %n place. This citation goes with it.</numerusform>
            <numerusform>“%1” is cited in %n places. These citations go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected sources are cited in %n place(s). These citations go with them.</source>
        <translation>
            <numerusform>The selected sources are cited in %n place. This citation goes with them.</numerusform>
            <numerusform>The selected sources are cited in %n places. These citations go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n citation(s)</source>
        <translation>
            <numerusform>Delete with %n citation</numerusform>
            <numerusform>Delete with %n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesModel</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
