<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Accepted</name>
    <message>
        <source>an id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a date as in 2025-04-09</source>
        <translation>形如 2025-04-09 的日期</translation>
    </message>
    <message>
        <source>a list of ids</source>
        <translation>ID 列表</translation>
    </message>
    <message>
        <source>a list of dates with values</source>
        <translation>日期与数值的列表</translation>
    </message>
    <message>
        <source>a list of clauses</source>
        <translation>条款列表</translation>
    </message>
    <message>
        <source>a date and a number</source>
        <translation>一个日期和一个数字</translation>
    </message>
    <message>
        <source>a bound with attribute, op and value</source>
        <translation>含 attribute、op 和 value 的条件</translation>
    </message>
    <message>
        <source>a list of bounds</source>
        <translation>条件列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>JSON 值</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add &amp;operator</source>
        <translation>添加运营方(&amp;O)</translation>
    </message>
    <message>
        <source>Add an owner of fleets: a lab or a cloud provider</source>
        <translation>添加芯片集群的所有者：实验室或云服务商</translation>
    </message>
    <message>
        <source>Add &amp;chip</source>
        <translation>添加芯片(&amp;C)</translation>
    </message>
    <message>
        <source>Add an accelerator with its figures</source>
        <translation>添加加速器及其参数</translation>
    </message>
    <message>
        <source>Add &amp;platform</source>
        <translation>添加平台(&amp;P)</translation>
    </message>
    <message>
        <source>Add a software stack, such as CUDA or CANN</source>
        <translation>添加软件栈，例如 CUDA 或 CANN</translation>
    </message>
    <message>
        <source>Add &amp;stockpile</source>
        <translation>添加库存(&amp;S)</translation>
    </message>
    <message>
        <source>Add what an operator has of a chip at the start</source>
        <translation>添加运营方在起始日持有的某种芯片</translation>
    </message>
    <message>
        <source>Add s&amp;upply</source>
        <translation>添加供应(&amp;U)</translation>
    </message>
    <message>
        <source>Add deliveries of a chip to an operator, or a withdrawal</source>
        <translation>添加向运营方交付的芯片，或一次撤出</translation>
    </message>
    <message>
        <source>Add policy &amp;event</source>
        <translation>添加政策事件(&amp;E)</translation>
    </message>
    <message>
        <source>Add a restriction, a cap, a lift or a marker</source>
        <translation>添加限制、上限、解除或标记</translation>
    </message>
    <message>
        <source>Add &amp;workload</source>
        <translation>添加工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>Add a service, a training run or a load</source>
        <translation>添加服务、训练任务或一般负载</translation>
    </message>
    <message>
        <source>Add &amp;release</source>
        <translation>添加模型发布(&amp;R)</translation>
    </message>
    <message>
        <source>Add the launch of a model behind its two walls</source>
        <translation>添加需越过两道墙的模型发布</translation>
    </message>
    <message>
        <source>Add &amp;migration</source>
        <translation>添加迁移(&amp;M)</translation>
    </message>
    <message>
        <source>Add the growth of efficiency of a workload on a platform</source>
        <translation>添加某工作负载在某平台上的效率提升过程</translation>
    </message>
    <message>
        <source>Add measure&amp;ment</source>
        <translation>添加实测值(&amp;M)</translation>
    </message>
    <message>
        <source>Add a measured throughput of a chip on a workload</source>
        <translation>添加某芯片运行某工作负载的实测吞吐量</translation>
    </message>
    <message>
        <source>Add sour&amp;ce</source>
        <translation>添加来源(&amp;C)</translation>
    </message>
    <message>
        <source>Add a document that figures can be cited from</source>
        <translation>添加可供数据引用的文献</translation>
    </message>
    <message>
        <source>Horizon and &amp;thresholds</source>
        <translation>分析期与阈值(&amp;T)</translation>
    </message>
    <message>
        <source>Show start, end, step, unit chip and thresholds in the inspector</source>
        <translation>在检查器中显示起止日期、步长、基准芯片和阈值</translation>
    </message>
    <message>
        <source>Project &amp;description</source>
        <translation>项目说明(&amp;D)</translation>
    </message>
    <message>
        <source>Show title, author and description in the inspector</source>
        <translation>在检查器中显示标题、作者和说明</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>There is no step to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>重做刚撤销的操作</translation>
    </message>
    <message>
        <source>No step was taken back</source>
        <translation>没有已撤销的操作</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>将所选文本移到剪贴板</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <translation>未选择文本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>将所选文本复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Put the text of the clipboard where you type</source>
        <translation>将剪贴板中的文本粘贴到输入位置</translation>
    </message>
    <message>
        <source>The keyboard is not in a text</source>
        <translation>当前不在文本输入状态</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>复制图表(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the overview as a picture, to paste into a report</source>
        <translation>将总览复制为图片，以便粘贴到报告中</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Make a copy of what is selected</source>
        <translation>为所选内容创建副本</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Change the name of what is selected</source>
        <translation>更改所选内容的名称</translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <translation>参与计算(&amp;T)</translation>
    </message>
    <message>
        <source>Switch what is selected on or off in this scenario</source>
        <translation>在此情景中启用或停用所选内容</translation>
    </message>
    <message>
        <source>Nothing is selected that could be switched off</source>
        <translation>所选内容不能启用或停用</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete what is selected; says first what would go with it</source>
        <translation>删除所选内容；会先说明哪些内容将一并删除</translation>
    </message>
    <message>
        <source>Nothing is selected that could be deleted</source>
        <translation>所选内容不能删除</translation>
    </message>
    <message>
        <source>&amp;Find in navigator</source>
        <translation>在导航器中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Type a part of a name to find it among scenarios and data</source>
        <translation>输入名称的一部分，在情景和数据中查找</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>Start a project with platforms, chips and published rules, all switched off</source>
        <translation>新建项目，内含平台、芯片和已公布的规则，全部处于停用状态</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project, or a case as text</source>
        <translation>打开项目，或文本形式的案例</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project to its file</source>
        <translation>将项目保存到其文件</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save</source>
        <translation>自上次保存以来没有更改</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他名称保存项目</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>Close the project and show the start page</source>
        <translation>关闭项目并显示起始页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>计算方法(&amp;M)</translation>
    </message>
    <message>
        <source>What the model computes, and in which terms</source>
        <translation>模型计算什么，使用哪些术语</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>以可搜索的列表显示全部按键</translation>
    </message>
    <message>
        <source>&amp;About Penstock</source>
        <translation>关于 Penstock(&amp;A)</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>版本、组件和许可证</translation>
    </message>
    <message>
        <source>&amp;Branch…</source>
        <translation>创建分支(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a scenario under the one shown; it starts without differences</source>
        <translation>在当前情景下新建情景，初始时没有差异</translation>
    </message>
    <message>
        <source>&amp;New root…</source>
        <translation>新建根情景(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a scenario that starts from the data as they stand</source>
        <translation>新建以现有数据为起点的情景</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the scenario shown with its differences</source>
        <translation>复制当前情景及其差异</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Change the name of the scenario shown</source>
        <translation>更改当前情景的名称</translation>
    </message>
    <message>
        <source>Notes and &amp;parent</source>
        <translation>备注与父情景(&amp;P)</translation>
    </message>
    <message>
        <source>Show the scenario itself in the inspector</source>
        <translation>在检查器中显示情景本身</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the scenario shown; those under it move up</source>
        <translation>删除当前情景；其下的情景上移一级</translation>
    </message>
    <message>
        <source>The last scenario stays</source>
        <translation>最后一个情景不能删除</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Show the scenario above</source>
        <translation>显示上一个情景</translation>
    </message>
    <message>
        <source>This is the first scenario</source>
        <translation>已是第一个情景</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Show the scenario below</source>
        <translation>显示下一个情景</translation>
    </message>
    <message>
        <source>This is the last scenario</source>
        <translation>已是最后一个情景</translation>
    </message>
    <message>
        <source>Step &amp;length</source>
        <translation>步长(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show a shorter time, around the cursor</source>
        <translation>以光标为中心显示更短的时间段</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show a longer time, around the cursor</source>
        <translation>以光标为中心显示更长的时间段</translation>
    </message>
    <message>
        <source>Whole &amp;horizon</source>
        <translation>整个分析期(&amp;H)</translation>
    </message>
    <message>
        <source>Show everything from start to end</source>
        <translation>显示从开始到结束的全部内容</translation>
    </message>
    <message>
        <source>&amp;Finer, then months again</source>
        <translation>更细（到底后回到月）(&amp;F)</translation>
    </message>
    <message>
        <source>Compute in the next shorter steps</source>
        <translation>以短一级的步长计算</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>Compute in steps of a month</source>
        <translation>以一个月为步长计算</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>周(&amp;W)</translation>
    </message>
    <message>
        <source>Compute in steps of a week</source>
        <translation>以一周为步长计算</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Compute in steps of a day</source>
        <translation>以一天为步长计算</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>跟随桌面设置切换浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终使用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终使用深色</translation>
    </message>
    <message>
        <source>The language of the desktop, where there is a translation</source>
        <translation>如有译文，则使用桌面的语言</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>在全屏与窗口之间切换</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the chart of capacity, stock, deliveries and events</source>
        <translation>转到算力、库存、交付和事件的图表</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航器(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide scenarios and data on the left</source>
        <translation>显示或隐藏左侧的情景和数据</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the fields of what is selected</source>
        <translation>显示或隐藏所选内容的字段</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>操作历史(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the list of steps; a click goes back to one</source>
        <translation>显示或隐藏操作列表；点击可回到某一步</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide what is wrong or doubtful in the data</source>
        <translation>显示或隐藏数据中的错误和疑点</translation>
    </message>
    <message>
        <source>&amp;Movable panels</source>
        <translation>可移动面板(&amp;M)</translation>
    </message>
    <message>
        <source>Give panels a title, by which they can be moved and taken out of the window</source>
        <translation>为面板加上标题栏，以便移动或拖出窗口</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>Edit as &amp;grid</source>
        <translation>以表格编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>运营方(&amp;O)</translation>
    </message>
    <message>
        <source>Edit this list as a spreadsheet</source>
        <translation>像电子表格一样编辑此列表</translation>
    </message>
    <message>
        <source>&amp;Chips</source>
        <translation>芯片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>平台(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stockpiles</source>
        <translation>库存(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;upplies</source>
        <translation>供应(&amp;U)</translation>
    </message>
    <message>
        <source>Policy &amp;events</source>
        <translation>政策事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Workloads</source>
        <translation>工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Releases</source>
        <translation>模型发布(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Migrations</source>
        <translation>迁移(&amp;M)</translation>
    </message>
    <message>
        <source>Measureme&amp;nts</source>
        <translation>实测值(&amp;N)</translation>
    </message>
    <message>
        <source>Open the e&amp;ditor of the event</source>
        <translation>打开事件编辑器(&amp;D)</translation>
    </message>
    <message>
        <source>Dates, strength and rule of the selected policy event, with the chips it catches</source>
        <translation>所选政策事件的日期、力度和规则，以及命中的芯片</translation>
    </message>
    <message>
        <source>No policy event is selected</source>
        <translation>未选择政策事件</translation>
    </message>
    <message>
        <source>Chip and rule &amp;library…</source>
        <translation>芯片与规则资料库(&amp;L)…</translation>
    </message>
    <message>
        <source>Chips, published rules and sources to add with their citations</source>
        <translation>可连同引用一并添加的芯片、已公布规则和来源</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>转到任意内容(&amp;G)…</translation>
    </message>
    <message>
        <source>Find commands, entities, fields and help by typing</source>
        <translation>输入文字以查找命令、对象、字段和帮助</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>查找和替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Replace names, texts, numbers or dates wherever they stand</source>
        <translation>替换任意位置的名称、文本、数字或日期</translation>
    </message>
    <message>
        <source>&amp;Where used</source>
        <translation>使用位置(&amp;W)</translation>
    </message>
    <message>
        <source>What refers to what is selected</source>
        <translation>引用所选内容的各处</translation>
    </message>
    <message>
        <source>&amp;Stockpile grid</source>
        <translation>库存表(&amp;S)</translation>
    </message>
    <message>
        <source>Opening stocks of operators by chips, to type and paste into</source>
        <translation>按运营方和芯片列出的期初库存，可直接输入或粘贴</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>All values in which this scenario departs from its parent or another one</source>
        <translation>此情景与其父情景或另一情景不同的所有值</translation>
    </message>
    <message>
        <source>&amp;Audit of figures</source>
        <translation>数据核查(&amp;A)</translation>
    </message>
    <message>
        <source>Every number and date with its source, and those without one</source>
        <translation>所有数字和日期及其来源，包括没有来源的</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>All sources with the figures that cite them</source>
        <translation>所有来源，以及引用它们的数据</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>关闭标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Close the page in front; nothing is lost</source>
        <translation>关闭当前页面；不会丢失任何内容</translation>
    </message>
    <message>
        <source>N&amp;ext part</source>
        <translation>下一部分(&amp;E)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>将键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring in rows of a CSV or tab-separated file, checked before they land</source>
        <translation>从 CSV 或制表符分隔的文件导入行，写入前先行检查</translation>
    </message>
    <message>
        <source>Add published &amp;rules…</source>
        <translation>添加已公布的规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Export rules as published, to add with their dates and sources</source>
        <translation>按公布原文添加出口规则，连同日期和来源</translation>
    </message>
    <message>
        <source>&amp;Differences from the library…</source>
        <translation>与资料库的差异(&amp;D)…</translation>
    </message>
    <message>
        <source>Figures of this project that are other than those published</source>
        <translation>此项目中与公布值不同的数据</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, with a preview of what comes out</source>
        <translation>将图表保存为 PNG、SVG 或 PDF，并可预览结果</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>打印图表(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose paper, look at the page, print the chart in front</source>
        <translation>选择纸张、预览页面并打印当前图表</translation>
    </message>
    <message>
        <source>&amp;Move under…</source>
        <translation>移至其他父情景下(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the scenario shown another parent; says first what would change</source>
        <translation>为当前情景指定另一个父情景；会先说明将发生哪些变化</translation>
    </message>
    <message>
        <source>There is no other scenario</source>
        <translation>没有其他情景</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>The charts that the project keeps, live and side by side</source>
        <translation>项目所保存的图表，实时更新并并排显示</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Scenarios and pinned results beside one another: curves, measures, assumptions</source>
        <translation>并排比较情景和已固定的结果：曲线、指标、假设</translation>
    </message>
    <message>
        <source>&amp;Why is there a shortfall?</source>
        <translation>为何出现缺口？(&amp;W)</translation>
    </message>
    <message>
        <source>The curves behind the shortfall on the day of the cursor, back to the gate</source>
        <translation>光标所在日期缺口背后的各条曲线，一直追溯到闸门</translation>
    </message>
</context>
<context>
    <name>BandLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a band, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share</extracomment>
        <translation>占合计的 %1</translation>
    </message>
</context>
<context>
    <name>CapacityPanel</name>
    <message>
        <source>Parent</source>
        <translation>父情景</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>first shortfall %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>首次缺口 %1</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>错配闲置</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>in the readout, before a colon</comment>
        <translation>父情景</translation>
    </message>
    <message>
        <source>%1: short %2</source>
        <extracomment>%1 is a scenario, %2 an amount and a share</extracomment>
        <translation>%1：缺口 %2</translation>
    </message>
    <message>
        <source>%1: no shortfall</source>
        <translation>%1：无缺口</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>算力与需求</translation>
    </message>
</context>
<context>
    <name>CauseWriter</name>
    <message>
        <source>arrivals</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Unserved demand</source>
        <translation>未满足需求</translation>
    </message>
    <message>
        <source>All demand is served on %1.</source>
        <translation>%1 的需求全部得到满足。</translation>
    </message>
    <message>
        <source>There is no demand on %1.</source>
        <translation>%1 没有需求。</translation>
    </message>
    <message>
        <source>%1 %2-equivalents short on %3, %4 of demand.</source>
        <extracomment>%1 an amount, %2 a chip, %3 a date, %4 a percentage</extracomment>
        <translation>%3 缺口为 %1 %2 当量，占需求的 %4。</translation>
    </message>
    <message>
        <source>All of it is “%1”.</source>
        <translation>全部为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Of that, %1 are “%2”; %n more workload(s) are short.</source>
        <translation>
            <numerusform>其中 %1 为“%2”；另有 %n 个工作负载存在缺口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show workload “%1”</source>
        <translation>显示工作负载“%1”</translation>
    </message>
    <message>
        <source>Usable capacity and demand</source>
        <translation>可用算力与需求</translation>
    </message>
    <message>
        <source>%1 usable against a demand of %2 %3-equivalents.</source>
        <extracomment>%1 and %2 are amounts, %3 a chip</extracomment>
        <translation>可用算力为 %1，需求为 %2（%3 当量）。</translation>
    </message>
    <message>
        <source>Usable is the same as in “%1”.</source>
        <translation>可用算力与“%1”中相同。</translation>
    </message>
    <message>
        <source>Usable is %1 below “%2”.</source>
        <translation>可用算力比“%2”低 %1。</translation>
    </message>
    <message>
        <source>Usable is %1 above “%2”.</source>
        <translation>可用算力比“%2”高 %1。</translation>
    </message>
    <message>
        <source>%1 of it stands idle with operators or chips that what is short cannot use.</source>
        <translation>其中 %1 处于闲置，因为存在缺口的工作负载无法使用其所属的运营方或芯片。</translation>
    </message>
    <message>
        <source>Installed chips</source>
        <translation>已部署芯片</translation>
    </message>
    <message>
        <source>No chip takes part.</source>
        <translation>没有芯片参与计算。</translation>
    </message>
    <message>
        <source>%1 %2 installed, %3 fewer than on %4.</source>
        <translation>已部署 %1 颗 %2，比 %4 少 %3 颗。</translation>
    </message>
    <message>
        <source>%1 %2 installed, the most so far.</source>
        <translation>已部署 %1 颗 %2，为迄今最多。</translation>
    </message>
    <message>
        <source>“%1” has %2 more.</source>
        <extracomment>%1 a scenario, %2 an amount</extracomment>
        <translation>“%1”多 %2 颗。</translation>
    </message>
    <message>
        <source>Show chip “%1”</source>
        <translation>显示芯片“%1”</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>The warehouse of %1 has been empty since %2.</source>
        <extracomment>%1 a chip, %2 a date</extracomment>
        <translation>%1 的仓库自 %2 起已空。</translation>
    </message>
    <message>
        <source>The warehouse of %1 has held nothing so far.</source>
        <translation>%1 的仓库迄今没有存货。</translation>
    </message>
    <message>
        <source>%1 %2 in the warehouse, enough for %3.</source>
        <extracomment>%1 an amount, %2 a chip, %3 a duration</extracomment>
        <translation>仓库中有 %1 颗 %2，可用 %3。</translation>
    </message>
    <message>
        <source>%1 %2 in the warehouse, and nobody draws on them.</source>
        <translation>仓库中有 %1 颗 %2，但无人取用。</translation>
    </message>
    <message>
        <source>Show stockpile “%1”</source>
        <translation>显示库存“%1”</translation>
    </message>
    <message>
        <source>Arrivals and blocked</source>
        <translation>到货与受阻</translation>
    </message>
    <message>
        <source>%1 %2 a month arrive, %3 a month are blocked.</source>
        <extracomment>amounts of chips a month; %2 is the chip</extracomment>
        <translation>%2 每月到货 %1 颗，每月受阻 %3 颗。</translation>
    </message>
    <message>
        <source>Blocked so far: %1.</source>
        <translation>迄今受阻：%1。</translation>
    </message>
    <message>
        <source>“%1” caps deliveries at %2 a month since %3.</source>
        <extracomment>%1 a policy event, %2 an amount, %3 a date</extracomment>
        <translation>“%1”自 %3 起将交付上限设为每月 %2。</translation>
    </message>
    <message>
        <source>“%1” lets %3 of the %2 it matches pass, in force since %4.</source>
        <extracomment>%1 a policy event, %2 a chip, %3 a percentage, %4 a date</extracomment>
        <translation>“%1”自 %4 起生效，其适用的 %2 中有 %3 可通过。</translation>
    </message>
    <message>
        <source>“%1” is announced for %2: deliveries run at %3 of their rate.</source>
        <extracomment>%1 a policy event, %2 a date, %3 a percentage</extracomment>
        <translation>“%1”已公布，将于 %2 生效：交付速率为平常的 %3。</translation>
    </message>
    <message>
        <source>“%1” does not act before %2.</source>
        <translation>“%1”在 %2 之前不起作用。</translation>
    </message>
    <message>
        <source>“%1” acted from %2 until %3.</source>
        <extracomment>%1 a policy event, %2 and %3 dates</extracomment>
        <translation>“%1”自 %2 至 %3 起作用。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>No policy event holds back %1.</source>
        <translation>没有政策事件限制 %1。</translation>
    </message>
    <message>
        <source>%1 %2 blocked so far.</source>
        <extracomment>%1 an amount, %2 a chip</extracomment>
        <translation>迄今受阻 %1 颗 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more gate(s) act on it.</source>
        <translation>
            <numerusform>另有 %n 道闸门对其起作用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show event “%1”</source>
        <translation>显示事件“%1”</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1”不在可选项（%2）之中。</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.</source>
        <translation>有多个%1名为“%2”。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no date with a value. Try 2025-01-01 100; 2025-07-01 250.</source>
        <translation>“%1”不是日期与数值的组合。请输入 2025-01-01 100; 2025-07-01 250 这样的内容。</translation>
    </message>
    <message>
        <source>“%1” is no threshold. Try tpp &gt;= 4800 and pd &lt; 1.6, with one of %2.</source>
        <translation>“%1”不是阈值。请使用 %2 之一，输入 tpp &gt;= 4800 and pd &lt; 1.6 这样的内容。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>可选项：%1。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>留空：%1。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Disable “%1”</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>Enable “%1”</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Edit %1 of “%2”</source>
        <translation>编辑“%2”的%1</translation>
    </message>
    <message>
        <source>Move %1 of “%2” to %3</source>
        <translation>将“%2”的%1移到 %3</translation>
    </message>
    <message>
        <source>Set %1 of “%2” to %3</source>
        <translation>将“%2”的%1设为 %3</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>添加%1“%2”</translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>删除%1“%2”</translation>
    </message>
    <message>
        <source>Reorder %1 “%2”</source>
        <translation>调整%1“%2”的顺序</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（情景“%2”）</translation>
    </message>
    <message>
        <source>Revert %1 of “%2” in “%3”</source>
        <translation>还原“%2”的%1（情景“%3”）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n field(s) in “%1”</source>
        <translation>
            <numerusform>还原情景“%1”的 %n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” into the data</source>
        <translation>
            <numerusform>将“%1”的 %n 个字段推送到数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” to “%2”</source>
        <translation>
            <numerusform>将“%1”的 %n 个字段推送到“%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge source “%1” into “%2”</source>
        <translation>将来源“%1”合并到“%2”</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Overview: capacity and demand</source>
        <translation>总览：算力与需求</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>算力与需求</translation>
    </message>
    <message>
        <source>Overview: reservoir</source>
        <translation>总览：水库</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>水库</translation>
    </message>
    <message>
        <source>Overview: deliveries</source>
        <translation>总览：交付</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Overview: events and releases</source>
        <translation>总览：事件与模型发布</translation>
    </message>
    <message>
        <source>Events and releases</source>
        <translation>事件与模型发布</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a picture: the chart, and the scenario it shows</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>Move the cursor or the focused handle by a day</source>
        <translation>将光标或获得焦点的手柄移动 1 天</translation>
    </message>
    <message>
        <source>The same by seven days</source>
        <translation>同上，移动 7 天</translation>
    </message>
    <message>
        <source>The same by a month</source>
        <translation>同上，移动 1 个月</translation>
    </message>
    <message>
        <source>Go to the start or the end of the horizon</source>
        <translation>转到分析期的开始或结束</translation>
    </message>
    <message>
        <source>Walk to the previous or next event, release or handle</source>
        <translation>转到上一个或下一个事件、发布或手柄</translation>
    </message>
    <message>
        <source>Edit what has the focus</source>
        <translation>编辑获得焦点的内容</translation>
    </message>
    <message>
        <source>Put back what is being dragged</source>
        <translation>将正在拖动的内容放回原处</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>6 to 12 months</source>
        <translation>6 至 12 个月</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2 至 5 年</translation>
    </message>
    <message>
        <source>Nothing could be computed; the problems say why.</source>
        <translation>无法计算任何结果；原因见问题列表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a scenario, %2 a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a curve, %2 the scenario that it is of
----------
%1 is a measure, %2 the entity that it is of</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>差异，百分点</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>首次缺口</translation>
    </message>
    <message>
        <source>Peak shortfall</source>
        <translation>最大缺口</translation>
    </message>
    <message>
        <source>Date of the peak</source>
        <translation>最大缺口日期</translation>
    </message>
    <message>
        <source>Peak shortfall, share</source>
        <translation>最大缺口占比</translation>
    </message>
    <message>
        <source>Unserved, unit-days</source>
        <translation>缺口累计（颗·日）</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>库存耗尽</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>算力滞后</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>短缺滞后</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1 is a signed difference of shares</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>TFLOP/s, %1</source>
        <translation>TFLOP/s，%1</translation>
    </message>
    <message>
        <source>total processing performance (TPP)</source>
        <translation>总处理性能（TPP）</translation>
    </message>
    <message>
        <source>performance density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>TPP %1, density %2</source>
        <translation>TPP %1，性能密度 %2</translation>
    </message>
    <message>
        <source>Die area unknown: %1</source>
        <extracomment>%1 lists chips</extracomment>
        <translation>裸片面积未知：%1</translation>
    </message>
    <message>
        <source>memory bandwidth (TB/s)</source>
        <translation>显存带宽 (TB/s)</translation>
    </message>
    <message>
        <source>peak (TFLOP/s)</source>
        <translation>峰值 (TFLOP/s)</translation>
    </message>
    <message>
        <source>waits for memory</source>
        <translation>等待显存</translation>
    </message>
    <message>
        <source>waits for arithmetic</source>
        <translation>等待运算</translation>
    </message>
    <message>
        <source>%1 TFLOP/s in this workload; %2</source>
        <translation>在此工作负载下 %1 TFLOP/s；%2</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Above the line chips wait for memory, below it for arithmetic.</source>
        <translation>线以上的芯片等待显存，线以下的芯片等待运算。</translation>
    </message>
    <message>
        <source>%1, %2 FLOP a byte</source>
        <extracomment>%1 is a workload, %2 a number</extracomment>
        <translation>%1，每字节 %2 FLOP</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>differences from %1</source>
        <extracomment>of a table: what the small figures under the values are; %1 is a scenario</extracomment>
        <translation>与%1的差异</translation>
    </message>
    <message>
        <source>The pinned result “%1” is gone; take it out of the chart.</source>
        <extracomment>%1 is an id</extracomment>
        <translation>已固定的结果“%1”已不存在；请将其从图表中移除。</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>%1 (TFLOP/s)</source>
        <translation>%1 (TFLOP/s)</translation>
    </message>
    <message>
        <source>throughput (TFLOP/s)</source>
        <translation>吞吐量 (TFLOP/s)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Usable</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已满足需求</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>错配闲置</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>保障率</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>被阻断</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>库存可用天数</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Seller&apos;s loss</source>
        <translation>卖方损失</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a chip or operator, %2 what of it: Warehouse, Blocked</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is the name of a chip</extracomment>
        <translation>%1 当量</translation>
    </message>
    <message>
        <source>chips a month</source>
        <translation>颗/月</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>颗</translation>
    </message>
    <message>
        <source>billion tokens a day</source>
        <translation>十亿 词元/日</translation>
    </message>
    <message>
        <source>served ÷ demand</source>
        <translation>已满足 ÷ 需求</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>US$ a month</source>
        <translation>美元/月</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>算力与需求</translation>
    </message>
    <message>
        <source>Usable capacity by operator</source>
        <translation>可用算力（按运营方）</translation>
    </message>
    <message>
        <source>Usable capacity by platform</source>
        <translation>可用算力（按平台）</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>Usable capacity by chip</source>
        <translation>可用算力（按芯片）</translation>
    </message>
    <message>
        <source>Reservoir by operator</source>
        <translation>水库（按运营方）</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>水库</translation>
    </message>
    <message>
        <source>Deliveries by operator</source>
        <translation>交付（按运营方）</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Demand by workload</source>
        <translation>按工作负载的需求</translation>
    </message>
    <message>
        <source>Coverage of demand</source>
        <translation>需求保障率</translation>
    </message>
    <message>
        <source>Shortfall by workload</source>
        <translation>按工作负载的缺口</translation>
    </message>
    <message>
        <source>Stranded capacity</source>
        <translation>错配闲置</translation>
    </message>
    <message>
        <source>Days of cover by operator</source>
        <translation>库存可用天数（按运营方）</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>库存可用天数</translation>
    </message>
    <message>
        <source>Power by chip</source>
        <translation>功率（按芯片）</translation>
    </message>
    <message>
        <source>Power by operator</source>
        <translation>功率（按运营方）</translation>
    </message>
    <message>
        <source>Spend and seller&apos;s loss</source>
        <translation>支出与卖方损失</translation>
    </message>
    <message>
        <source>What workloads run on, by platform</source>
        <translation>工作负载的运行平台</translation>
    </message>
    <message>
        <source>What workloads run on</source>
        <translation>工作负载的运行芯片</translation>
    </message>
    <message>
        <source>Hardware throughput</source>
        <translation>硬件吞吐量</translation>
    </message>
    <message>
        <source>Chips: performance and density</source>
        <translation>芯片：性能与密度</translation>
    </message>
    <message>
        <source>Chips: roofline</source>
        <translation>芯片：Roofline</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The horizon is empty: set its start and end in the project settings.</source>
        <translation>分析期为空：请在项目设置中设定开始和结束日期。</translation>
    </message>
    <message>
        <source>Nothing that takes part is left by the filters of this chart.</source>
        <translation>此图表的筛选没有留下任何参与的对象。</translation>
    </message>
    <message>
        <source>A pinned result does not hold the single stockpiles that this chart needs.</source>
        <translation>已固定的结果不含此图表所需的单个库存。</translation>
    </message>
    <message>
        <source>The two results are not in the same unit.</source>
        <translation>两个结果的单位不同。</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>This kind of chart takes no filter by %1.</source>
        <extracomment>%1 is a list: Chips, Operators</extracomment>
        <translation>此类图表不能按%1筛选。</translation>
    </message>
    <message>
        <source>The filter by %1 restricts capacity, not demand.</source>
        <extracomment>%1 is a list: Chips, Operators</extracomment>
        <translation>按%1的筛选只限制算力，不限制需求。</translation>
    </message>
    <message>
        <source>This kind of chart cannot be grouped like that.</source>
        <translation>此类图表不能这样分组。</translation>
    </message>
    <message>
        <source>The unit %1 means nothing here; the reference chip is used.</source>
        <extracomment>%1 is the name of a chip or workload</extracomment>
        <translation>单位 %1 在此无意义，改用基准芯片。</translation>
    </message>
    <message>
        <source>“%1” of the filter is gone or takes no part.</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>筛选中的“%1”已不存在或不参与。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>official</source>
        <translation>正规</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>domestic</source>
        <translation>国产</translation>
    </message>
    <message>
        <source>overseas</source>
        <translation>海外</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云服务商</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>持续交付</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>单批交付</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>load</source>
        <translation>一般负载</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>capacity and demand</source>
        <translation>算力与需求</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>水库</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>usable capacity, stacked</source>
        <translation>可用算力（堆叠）</translation>
    </message>
    <message>
        <source>demand by workload</source>
        <translation>按工作负载的需求</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>保障率</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>stranded capacity</source>
        <translation>错配闲置</translation>
    </message>
    <message>
        <source>days of cover</source>
        <translation>库存可用天数</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>spend and seller&apos;s loss</source>
        <translation>支出与卖方损失</translation>
    </message>
    <message>
        <source>what workloads run on</source>
        <translation>工作负载的运行芯片</translation>
    </message>
    <message>
        <source>hardware throughput</source>
        <translation>硬件吞吐量</translation>
    </message>
    <message>
        <source>chips: performance and density</source>
        <translation>芯片：性能与密度</translation>
    </message>
    <message>
        <source>chips: roofline</source>
        <translation>芯片：Roofline</translation>
    </message>
    <message>
        <source>table of measures</source>
        <translation>指标表</translation>
    </message>
    <message>
        <source>curves of each</source>
        <translation>各自的曲线</translation>
    </message>
    <message>
        <source>difference from the reference</source>
        <translation>与参照的差</translation>
    </message>
    <message>
        <source>one chart</source>
        <translation>一张图表</translation>
    </message>
    <message>
        <source>one a scenario</source>
        <translation>每个情景一张</translation>
    </message>
    <message>
        <source>one an operator</source>
        <translation>每个运营方一张</translation>
    </message>
    <message>
        <source>one a workload</source>
        <translation>每个工作负载一张</translation>
    </message>
    <message>
        <source>as usual for the kind</source>
        <translation>按类型默认</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>by chip</source>
        <translation>按芯片</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>按运营方</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>按平台</translation>
    </message>
    <message>
        <source>by workload</source>
        <translation>按工作负载</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>band</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>与文字相同</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>强调</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ClipboardTable</name>
    <message>
        <source>There is no text on the clipboard that could be pasted.</source>
        <translation>剪贴板上没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>There are more than %1 cells. Take a smaller part of the table.</source>
        <translation>单元格超过 %1 个。请只取表格的一部分。</translation>
    </message>
</context>
<context>
    <name>ColumnLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a part of a column, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print nothing but results and errors.</source>
        <translation>只输出结果和错误。</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>显示此说明。</translation>
    </message>
    <message>
        <source>Print the program&apos;s version.</source>
        <translation>显示程序版本。</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>多出一个参数“%1”</translation>
    </message>
    <message>
        <source>%1: %2; “penstock %1 --help” says what is accepted</source>
        <translation>%1：%2；用法见“penstock %1 --help”</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>用法：%1 [选项]</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>%1 (a warning)</source>
        <translation>%1（警告）</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1：没有问题</translation>
    </message>
    <message>
        <source>Says what is wrong with a file, and where: 0 sound, 1 readable with faults, 3 not readable.</source>
        <translation>指出文件的问题及其位置。退出码：0 没有问题，1 有问题但可读取，3 无法读取。</translation>
    </message>
    <message>
        <source>a .penstock project, a .json case, or sample:NAME</source>
        <translation>.penstock 项目、.json 案例或 sample:NAME</translation>
    </message>
    <message>
        <source>run one scenario and print its measures</source>
        <translation>运行一个情景并输出其指标</translation>
    </message>
    <message>
        <source>draw stored charts as PNG, SVG or PDF</source>
        <translation>将已存图表绘制为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>turn a project into readable JSON and back</source>
        <translation>在项目与可读的 JSON 之间互相转换</translation>
    </message>
    <message>
        <source>say what is wrong with a file</source>
        <translation>指出文件的问题</translation>
    </message>
    <message>
        <source>Turns a project into readable JSON and back, by the files&apos; endings. Nothing is lost either way.</source>
        <translation>根据文件扩展名在项目与可读的 JSON 之间互相转换。两个方向都不会丢失任何内容。</translation>
    </message>
    <message>
        <source>the file to write: .penstock or .json</source>
        <translation>要写入的文件：.penstock 或 .json</translation>
    </message>
    <message>
        <source>“%1” ends neither in .penstock nor in .json</source>
        <translation>“%1”的扩展名既不是 .penstock 也不是 .json</translation>
    </message>
    <message>
        <source>%1: it was converted with its faults; “penstock check” lists them</source>
        <translation>%1：已连同其问题一并转换；可用“penstock check”列出</translation>
    </message>
    <message>
        <source>the figures as they stand</source>
        <translation>现有数据</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4, in units of %5</source>
        <translation>%1：%2，%3 至 %4，以 %5 当量计</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>first shortfall</source>
        <translation>首次缺口</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>最大缺口</translation>
    </message>
    <message>
        <source>of demand</source>
        <translation>占需求</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>unserved unit-days</source>
        <translation>缺口累计（颗·日）</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>capacity lag, days</source>
        <translation>算力滞后（天）</translation>
    </message>
    <message>
        <source>shortage lag, days</source>
        <translation>短缺滞后（天）</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>stock-out</source>
        <translation>库存耗尽</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>the quality wall</source>
        <translation>质量墙</translation>
    </message>
    <message>
        <source>the capacity wall</source>
        <translation>算力墙</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>受阻于</translation>
    </message>
    <message>
        <source>quality wall, days</source>
        <translation>质量墙（天）</translation>
    </message>
    <message>
        <source>capacity wall, days</source>
        <translation>算力墙（天）</translation>
    </message>
    <message>
        <source>Runs one scenario and prints its measures as a table.</source>
        <translation>运行一个情景，并以表格输出其指标。</translation>
    </message>
    <message>
        <source>Id or name of the scenario; else the file&apos;s own choice, else the first root.</source>
        <translation>情景的 ID 或名称；省略时采用文件中的指定，否则为第一个根情景。</translation>
    </message>
    <message>
        <source>Write the whole result: .json, or .csv with one row per step.</source>
        <translation>写出完整结果：.json，或每步一行的 .csv。</translation>
    </message>
    <message>
        <source>“%1” ends neither in .json nor in .csv</source>
        <translation>“%1”的扩展名既不是 .json 也不是 .csv</translation>
    </message>
    <message>
        <source>%1; there are %2</source>
        <translation>%1；现有：%2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>there is no display to open a window on; “penstock render” draws charts without one</source>
        <translation>没有可打开窗口的显示器；“penstock render”无需显示器即可绘制图表</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; “penstock --help” lists the commands</source>
        <translation>“%1”既不是命令也不是文件；“penstock --help”可列出命令</translation>
    </message>
    <message>
        <source>this build has no window; “penstock --help” lists the commands</source>
        <translation>此版本没有窗口；“penstock --help”可列出命令</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Usage: penstock [FILE.penstock]       opens the desktop application
       penstock COMMAND ...           works without a display

Commands:
</source>
        <translation>用法：penstock [FILE.penstock]       打开桌面程序
      penstock COMMAND ...           无需显示器运行

命令：
</translation>
    </message>
    <message>
        <source>“penstock COMMAND --help” says more, with an example. FILE is a .penstock project, a .json case,
or sample:NAME (deepseek-r2, blank).

Example:
  penstock simulate sample:deepseek-r2
</source>
        <translation>详细说明和示例见“penstock COMMAND --help”。FILE 可以是 .penstock 项目、.json 案例
或 sample:NAME（deepseek-r2、blank）。

示例：
  penstock simulate sample:deepseek-r2
</translation>
    </message>
    <message>
        <source>--%1 takes one of %2</source>
        <translation>--%1 只能取 %2 之一</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3</source>
        <translation>--%1 应为 %2 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>--range takes two dates that rise, as in 2025-01-01:2025-12-31</source>
        <translation>--range 应为先后两个日期，如 2025-01-01:2025-12-31</translation>
    </message>
    <message>
        <source>Format of the files in a folder; png.</source>
        <translation>写入文件夹时的文件格式；默认 png。</translation>
    </message>
    <message>
        <source>Size by its use; slide.</source>
        <translation>按用途选择的尺寸；默认 slide。</translation>
    </message>
    <message>
        <source>Size in pixels, or in millimetres as in 170x110mm.</source>
        <translation>以像素计的尺寸，或以毫米计，如 170x110mm。</translation>
    </message>
    <message>
        <source>Dots per inch; 192.</source>
        <translation>每英寸点数（dpi）；默认 192。</translation>
    </message>
    <message>
        <source>Days to draw, as in 2025-01-01:2025-12-31.</source>
        <translation>要绘制的日期范围，如 2025-01-01:2025-12-31。</translation>
    </message>
    <message>
        <source>Colours; light.</source>
        <translation>配色；默认 light。</translation>
    </message>
    <message>
        <source>Size of texts in per cent; 100.</source>
        <translation>文字大小（%）；默认 100。</translation>
    </message>
    <message>
        <source>Language of titles and dates; the project&apos;s.</source>
        <translation>标题和日期的语言；默认为项目语言。</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>透明背景。</translation>
    </message>
    <message>
        <source>Write nothing about project and scenario into the files.</source>
        <translation>不在文件中写入项目和情景的信息。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Draws stored charts, without a display.</source>
        <translation>无需显示器即可绘制已存图表。</translation>
    </message>
    <message>
        <source>Id or name of a stored chart, once or more; else all.</source>
        <translation>已存图表的 ID 或名称，可多次给出；省略时为全部。</translation>
    </message>
    <message>
        <source>Scenario to draw instead of the chart&apos;s own, once or more.</source>
        <translation>代替图表自身设置的情景，可多次给出。</translation>
    </message>
    <message>
        <source>One file (.png, .svg: one chart; .pdf: a page a chart), or a folder.</source>
        <translation>单个文件（.png、.svg：一个图表；.pdf：每个图表一页），或文件夹。</translation>
    </message>
    <message>
        <source>--out is missing</source>
        <translation>缺少 --out</translation>
    </message>
    <message>
        <source>“%1” does not end in .%2</source>
        <translation>“%1”的扩展名不是 .%2</translation>
    </message>
    <message>
        <source>“%1” takes one chart, not %2; name one with --chart, or give a folder</source>
        <translation>“%1”只能容纳一个图表，而不是 %2 个；请用 --chart 指定一个，或给出文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>--size takes WxH in pixels, or WxHmm in millimetres</source>
        <translation>--size 用像素写作 宽x高，用毫米写作 宽x高mm</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ComparedMeasures</name>
    <message>
        <source>Capacity gain lag, %1</source>
        <extracomment>%1 is a policy event</extracomment>
        <translation>算力增益滞后，%1</translation>
    </message>
    <message>
        <source>Capacity lag, %1</source>
        <translation>算力滞后，%1</translation>
    </message>
    <message>
        <source>Relief lag, %1</source>
        <extracomment>%1 is a policy event</extracomment>
        <translation>缓解滞后，%1</translation>
    </message>
    <message>
        <source>Shortage lag, %1</source>
        <translation>短缺滞后，%1</translation>
    </message>
    <message>
        <source>%1 release delay</source>
        <extracomment>%1 is a model that is to be released</extracomment>
        <translation>%1 发布延迟</translation>
    </message>
    <message>
        <source>at the capacity wall</source>
        <translation>在算力墙前</translation>
    </message>
    <message>
        <source>Warehouse stock-out, all chips</source>
        <translation>仓库耗尽（所有芯片）</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>首次缺口</translation>
    </message>
    <message>
        <source>Peak shortfall, share</source>
        <translation>最大缺口（占比）</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Unserved, unit-days</source>
        <translation>未满足（台·天）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>%1 is a signed difference of percentages, in points</extracomment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>ComparedSeries</name>
    <message>
        <source>Coverage of demand</source>
        <translation>需求保障率</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Stranded capacity</source>
        <translation>错配闲置</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Installed chips</source>
        <translation>已安装芯片</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Blocked deliveries</source>
        <translation>被阻断的交付</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Spend on chips</source>
        <translation>芯片支出</translation>
    </message>
    <message>
        <source>served ÷ demand, all operators</source>
        <translation>已满足 ÷ 需求，所有运营方</translation>
    </message>
    <message>
        <source>usable − demand, %1-equivalent units</source>
        <translation>可用 − 需求，%1 当量</translation>
    </message>
    <message>
        <source>%1-equivalent units, all operators</source>
        <translation>%1 当量，所有运营方</translation>
    </message>
    <message>
        <source>chips of all kinds</source>
        <translation>所有种类的芯片</translation>
    </message>
    <message>
        <source>chips of all kinds a month</source>
        <translation>所有种类的芯片（每月）</translation>
    </message>
    <message>
        <source>watts of the chips in service</source>
        <translation>在用芯片的瓦数</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>美元/月</translation>
    </message>
    <message>
        <source>%1W</source>
        <extracomment>%1 is an amount: watts</extracomment>
        <translation>%1W</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>%1 is an amount: US dollars</extracomment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1 is a signed difference of percentages</extracomment>
        <translation>%1 个百分点</translation>
    </message>
</context>
<context>
    <name>CurveLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a curve, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DateDrag</name>
    <message>
        <source>Move “%1” by %2</source>
        <extracomment>undo step; %1 name of an event, %2 signed number of days</extracomment>
        <translation>将“%1”移动 %2</translation>
    </message>
    <message>
        <source>%1 never</source>
        <extracomment>while a date is dragged; %1 which date</extracomment>
        <translation>%1 无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>while a date is dragged; %1 which date, %2 the date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>while a date is dragged; %1 which date, %2 the date, %3 signed number of days</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>All its dates move along</source>
        <translation>其他日期一并移动</translation>
    </message>
    <message>
        <source>Announced moves along</source>
        <translation>公布日期一并移动</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <extracomment>a dragged date stops at another one; %1 which</extracomment>
        <translation>受%1限制</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Try %2 or %3.</source>
        <translation>“%1”不是日期。请输入 %2 或 %3 这样的日期。</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>“%1” is used by %2, which cannot be without it.</source>
        <translation>“%1”被%2使用，缺少它这些内容便无法存在。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that refer to it are emptied.</source>
        <translation>
            <numerusform>引用它的 %n 个字段将被清空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>情景中的 %n 处覆盖将一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>全部删除（%n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Deliveries</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 arrived: %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 到货：%2</translation>
    </message>
    <message>
        <source>%1 blocked: %2</source>
        <translation>%1 受阻：%2</translation>
    </message>
    <message>
        <source>%1 blocked by %2: %3</source>
        <translation>%1 受阻（%2）：%3</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DisplayUnit</name>
    <message>
        <source>tokens a day</source>
        <translation>词元/天</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is the name of a chip</extracomment>
        <translation>%1 当量</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>No operators yet. Whose stock is it?</source>
        <translation>还没有运营方。库存属于谁？</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>添加运营方</translation>
    </message>
    <message>
        <source>No chips yet. Enter one and what is in stock of it.</source>
        <translation>还没有芯片。请输入一种芯片及其库存。</translation>
    </message>
    <message>
        <source>Add chip</source>
        <translation>添加芯片</translation>
    </message>
    <message>
        <source>No stock yet. Enter opening stock or a supply and the reservoir fills.</source>
        <translation>还没有库存。输入期初库存或供应，水库便会蓄水。</translation>
    </message>
    <message>
        <source>Add stockpile</source>
        <translation>添加库存</translation>
    </message>
    <message>
        <source>Add supply</source>
        <translation>添加供应</translation>
    </message>
    <message>
        <source>No demand yet, so nothing can run short.</source>
        <translation>还没有需求，因此不会出现缺口。</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>添加工作负载</translation>
    </message>
    <message>
        <source>No policy events. Deliveries flow freely.</source>
        <translation>没有政策事件，交付畅通无阻。</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Add published rules…</source>
        <translation>添加已公布的规则…</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>无法完成此操作。</translation>
    </message>
    <message>
        <source>Delete scenario “%1”?</source>
        <translation>要删除情景“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) go with it.</source>
        <translation>
            <numerusform>%n 处覆盖将一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it become roots.</source>
        <translation>
            <numerusform>其下的 %n 个情景将成为根情景。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it move up to “%1”.</source>
        <translation>
            <numerusform>其下的 %n 个情景将移到“%1”之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>of an entity, e.g. chip</comment>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>There is no %2 yet, and each %1 needs one.</source>
        <translation>%1需要%2，但目前还没有。</translation>
    </message>
    <message>
        <source>Add one first, from the Data menu or the navigator.</source>
        <translation>请先从“数据”菜单或导航器中添加。</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>New root scenario</source>
        <translation>新建根情景</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>情景名称：</translation>
    </message>
    <message>
        <source>Name of the scenario under “%1”:</source>
        <translation>“%1”之下的情景名称：</translation>
    </message>
    <message>
        <source>%1, variant</source>
        <translation>%1 变体</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>&amp;List that takes the rows of the table:</source>
        <translation>接收表格行的列表(&amp;L)：</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Delete all: %1</source>
        <comment>the name of the button; %1 is a sentence</comment>
        <translation>全部删除：%1</translation>
    </message>
</context>
<context>
    <name>EntityCount</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of settings</source>
        <translation>
            <numerusform>%n 页设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n 个平台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>%n 种芯片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 个运营方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stockpile(s)</source>
        <translation>
            <numerusform>%n 项库存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppl(y/ies)</source>
        <translation>
            <numerusform>%n 项供应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy event(s)</source>
        <translation>
            <numerusform>%n 个政策事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n 个工作负载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>%n 个模型发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>%n 项迁移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n 个实测值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个情景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n 条引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored chart(s)</source>
        <translation>
            <numerusform>%n 个已存图表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n 个观测值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>stockpile</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Stockpiles</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>policy event</source>
        <translation>政策事件</translation>
    </message>
    <message>
        <source>Policy events</source>
        <translation>政策事件</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>release</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>pinned result</source>
        <translation>已固定的结果</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>已固定的结果</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Baseline</source>
        <comment>name of the root scenario</comment>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>内存不足，无法生成图片</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Unit chip</source>
        <translation>基准芯片</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Min. length</source>
        <translation>最短天数</translation>
    </message>
    <message>
        <source>Bite</source>
        <translation>起效阈值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>就绪度</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
    <message>
        <source>INT8</source>
        <translation>INT8</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>互连</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>裸片面积</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Install limit</source>
        <translation>部署上限</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>月交付量</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>爬坡</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>在途天数</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>绕道比例</translation>
    </message>
    <message>
        <source>Div. delay</source>
        <translation>绕道延迟</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通过率</translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation>分阶段实施</translation>
    </message>
    <message>
        <source>Pull-forward</source>
        <translation>抢购</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>解除对象</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Work a token</source>
        <translation>每词元运算</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>基础需求</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>基础负载</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>峰值系数</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>稳态需求</translation>
    </message>
    <message>
        <source>Half time</source>
        <translation>半程时间</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>初期激增</translation>
    </message>
    <message>
        <source>Spike fades</source>
        <translation>激增半衰期</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>前代</translation>
    </message>
    <message>
        <source>Users move</source>
        <translation>用户迁移率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>算术强度</translation>
    </message>
    <message>
        <source>Compute use</source>
        <translation>算力利用率</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>带宽利用率</translation>
    </message>
    <message>
        <source>Link wanted</source>
        <translation>所需互连</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Whole at</source>
        <translation>完全适应点</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Quality met</source>
        <translation>质量达标</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>调优</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>保障率</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>前瞻</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>With platform</source>
        <translation>含平台</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父情景</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>查阅日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照情景</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>轴下限</translation>
    </message>
    <message>
        <source>Axis to</source>
        <translation>轴上限</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>并列小图</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>已固定的结果</translation>
    </message>
    <message>
        <source>Observed data</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>固定日期</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>纵向位置</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>所指数值</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Horizon</source>
        <translation>分析期</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Memory and links</source>
        <translation>显存与互连</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>物理参数</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初库存</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>发布后的需求</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>硬件特性</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Capacity wall</source>
        <translation>算力墙</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>First day of the horizon; opening stocks are of this day.</source>
        <translation>分析期的第一天；期初库存以这一天为准。</translation>
    </message>
    <message>
        <source>The horizon ends before this day.</source>
        <translation>分析期在这一天之前结束。</translation>
    </message>
    <message>
        <source>Length of one step of the simulation.</source>
        <translation>模拟一步的长度。</translation>
    </message>
    <message>
        <source>Capacity and demand are given in units of this chip.</source>
        <translation>算力和需求以该芯片的数量表示。</translation>
    </message>
    <message>
        <source>Unmet demand up to this share is no shortfall.</source>
        <translation>未满足需求的比例不超过此值时不算缺口。</translation>
    </message>
    <message>
        <source>A shortfall counts if it lasts at least this long.</source>
        <translation>缺口至少持续这么久才计入。</translation>
    </message>
    <message>
        <source>An event bites when usable capacity falls this far below the run without it.</source>
        <translation>可用算力比没有该事件时低出此比例，即视为事件起效。</translation>
    </message>
    <message>
        <source>Start of the random draws.</source>
        <translation>随机抽样的种子。</translation>
    </message>
    <message>
        <source>Number of random draws.</source>
        <translation>随机抽样的次数。</translation>
    </message>
    <message>
        <source>Efficiency of any workload on this software stack before any migration.</source>
        <translation>迁移之前，任何工作负载在该软件栈上的效率。</translation>
    </message>
    <message>
        <source>Software stack that the chip runs.</source>
        <translation>芯片运行的软件栈。</translation>
    </message>
    <message>
        <source>Dense BF16 throughput.</source>
        <translation>BF16 稠密算力。</translation>
    </message>
    <message>
        <source>Dense FP8 throughput; 0: not supported.</source>
        <translation>FP8 稠密算力；0 表示不支持。</translation>
    </message>
    <message>
        <source>Dense FP4 throughput; 0: not supported.</source>
        <translation>FP4 稠密算力；0 表示不支持。</translation>
    </message>
    <message>
        <source>Dense INT8 throughput; 0: not supported.</source>
        <translation>INT8 稠密算力；0 表示不支持。</translation>
    </message>
    <message>
        <source>Memory of one chip.</source>
        <translation>单颗芯片的显存容量。</translation>
    </message>
    <message>
        <source>Memory bandwidth of one chip.</source>
        <translation>单颗芯片的显存带宽。</translation>
    </message>
    <message>
        <source>Bidirectional link bandwidth of one chip.</source>
        <translation>单颗芯片的双向互连带宽。</translation>
    </message>
    <message>
        <source>Thermal design power of one chip.</source>
        <translation>单颗芯片的热设计功耗（TDP）。</translation>
    </message>
    <message>
        <source>Applicable die area; 0: unknown, then bounds on density never catch it.</source>
        <translation>适用裸片面积；0 表示未知，此时密度条件不会命中它。</translation>
    </message>
    <message>
        <source>Price of one chip.</source>
        <translation>单颗芯片的价格。</translation>
    </message>
    <message>
        <source>Day of launch.</source>
        <translation>上市日期。</translation>
    </message>
    <message>
        <source>Constant colour in charts as #RRGGBB; empty: by name.</source>
        <translation>图表中的固定颜色（#RRGGBB）；留空则由名称决定。</translation>
    </message>
    <message>
        <source>Who owns the fleet.</source>
        <translation>芯片集群的所有者。</translation>
    </message>
    <message>
        <source>Owner of the stockpile.</source>
        <translation>库存的所有者。</translation>
    </message>
    <message>
        <source>Chip that is held.</source>
        <translation>持有的芯片。</translation>
    </message>
    <message>
        <source>Units in service at the start.</source>
        <translation>起始日在役的数量。</translation>
    </message>
    <message>
        <source>Units in the warehouse at the start.</source>
        <translation>起始日在仓库中的数量。</translation>
    </message>
    <message>
        <source>Warehouse units kept back for replacing failures.</source>
        <translation>为替换故障而留在仓库中的数量。</translation>
    </message>
    <message>
        <source>Most units that can be put into service in a month.</source>
        <translation>一个月内最多可投入使用的数量。</translation>
    </message>
    <message>
        <source>Share of installed units that fail in a year.</source>
        <translation>已部署芯片一年内发生故障的比例。</translation>
    </message>
    <message>
        <source>A steady delivery, a single lot, or units that leave the operator.</source>
        <translation>持续交付、单批交付，或从运营方撤出。</translation>
    </message>
    <message>
        <source>Who receives the units.</source>
        <translation>接收方。</translation>
    </message>
    <message>
        <source>Chip that is delivered.</source>
        <translation>交付的芯片。</translation>
    </message>
    <message>
        <source>How the units come; policy events match it.</source>
        <translation>交付的渠道；政策事件据此判断是否适用。</translation>
    </message>
    <message>
        <source>First day at the gate, or the day of a lot or withdrawal.</source>
        <translation>到达闸门的第一天，或单批交付、撤出的当天。</translation>
    </message>
    <message>
        <source>The flow ends before this day.</source>
        <translation>交付在这一天之前结束。</translation>
    </message>
    <message>
        <source>Units that would pass the gate in a month.</source>
        <translation>无管制时一个月内通过闸门的数量。</translation>
    </message>
    <message>
        <source>Growth of the rate a year.</source>
        <translation>月交付量的年增长率。</translation>
    </message>
    <message>
        <source>Days until the whole rate is reached.</source>
        <translation>达到满额所需的天数。</translation>
    </message>
    <message>
        <source>Units of the lot or withdrawal.</source>
        <translation>单批交付或撤出的数量。</translation>
    </message>
    <message>
        <source>Days from the gate to the warehouse; what is under way still arrives.</source>
        <translation>从闸门到仓库的天数；已在途的仍会到货。</translation>
    </message>
    <message>
        <source>Share of blocked units that still arrives, later.</source>
        <translation>受阻数量中绕道后仍会到货的比例。</translation>
    </message>
    <message>
        <source>How many days later diverted units arrive.</source>
        <translation>绕道的芯片晚多少天到货。</translation>
    </message>
    <message>
        <source>What the event does to matching deliveries.</source>
        <translation>事件对适用交付的作用。</translation>
    </message>
    <message>
        <source>From this day buyers rush ahead of the effect.</source>
        <translation>从这一天起，买方赶在生效前抢购。</translation>
    </message>
    <message>
        <source>Day from which the event binds, before grace.</source>
        <translation>事件开始具有约束力的日期（未计宽限）。</translation>
    </message>
    <message>
        <source>Days after the effective date before it binds.</source>
        <translation>生效日之后、具有约束力之前的天数。</translation>
    </message>
    <message>
        <source>The event ends before this day.</source>
        <translation>事件在这一天之前结束。</translation>
    </message>
    <message>
        <source>What still passes: 0 is a ban, 60 % are licences that let 60 % through, above 100 % a subsidy.</source>
        <translation>仍可通过的比例：0 为禁运，60 % 表示许可证放行 60 %，高于 100 % 为补贴。</translation>
    </message>
    <message>
        <source>Days until the restriction has its whole strength.</source>
        <translation>限制达到全部力度所需的天数。</translation>
    </message>
    <message>
        <source>Multiplies steady deliveries between announcement and effect.</source>
        <translation>公布至生效期间持续交付的倍数。</translation>
    </message>
    <message>
        <source>Most units a month over all matching steady deliveries together.</source>
        <translation>所有适用的持续交付合计的每月上限。</translation>
    </message>
    <message>
        <source>Restriction or cap that ends when this takes effect.</source>
        <translation>此事件生效时终止的限制或上限。</translation>
    </message>
    <message>
        <source>Channels that it matches.</source>
        <translation>适用的渠道。</translation>
    </message>
    <message>
        <source>Operators whose deliveries it matches.</source>
        <translation>其交付受约束的运营方。</translation>
    </message>
    <message>
        <source>Chips that it matches by name.</source>
        <translation>按名称指定的芯片。</translation>
    </message>
    <message>
        <source>Thresholds that catch a chip by its attributes.</source>
        <translation>按芯片参数判定是否受管的阈值。</translation>
    </message>
    <message>
        <source>A service that answers, a training run, or a general load.</source>
        <translation>提供响应的服务、训练任务或一般负载。</translation>
    </message>
    <message>
        <source>Operators that may run it.</source>
        <translation>可运行它的运营方。</translation>
    </message>
    <message>
        <source>Floating-point operations for one token.</source>
        <translation>每个词元的浮点运算次数。</translation>
    </message>
    <message>
        <source>Mean demand at its start; dated points replace it.</source>
        <translation>起始时的平均需求；若有数据点则以其为准。</translation>
    </message>
    <message>
        <source>Size of the training run.</source>
        <translation>训练任务的规模。</translation>
    </message>
    <message>
        <source>Length of the run with all the chips it wants.</source>
        <translation>芯片充足时训练所需的天数。</translation>
    </message>
    <message>
        <source>Load at its start in units of the reference chip; dated points replace it.</source>
        <translation>起始时的负载，以基准芯片计；若有数据点则以其为准。</translation>
    </message>
    <message>
        <source>First day of the demand.</source>
        <translation>需求的第一天。</translation>
    </message>
    <message>
        <source>The demand ends before this day.</source>
        <translation>需求在这一天之前结束。</translation>
    </message>
    <message>
        <source>Growth of the demand a year; with points, after the last one.</source>
        <translation>需求的年增长率；有数据点时，从最后一点之后起算。</translation>
    </message>
    <message>
        <source>Dated demand, linear between the dates.</source>
        <translation>按日期给出的需求，日期之间线性插值。</translation>
    </message>
    <message>
        <source>Capacity that must stand ready per unit of mean demand.</source>
        <translation>每单位平均需求须备有的算力。</translation>
    </message>
    <message>
        <source>Launch that brings this demand.</source>
        <translation>带来这项需求的模型发布。</translation>
    </message>
    <message>
        <source>Demand that the launch settles at.</source>
        <translation>发布后趋于稳定的需求水平。</translation>
    </message>
    <message>
        <source>Days until half of the plateau is reached.</source>
        <translation>达到稳态需求一半所需的天数。</translation>
    </message>
    <message>
        <source>First rush above the plateau.</source>
        <translation>发布初期超出稳态的激增。</translation>
    </message>
    <message>
        <source>Days until half of the spike is gone.</source>
        <translation>激增部分减半所需的天数。</translation>
    </message>
    <message>
        <source>Service whose users move to this one.</source>
        <translation>用户由其迁移而来的服务。</translation>
    </message>
    <message>
        <source>Share of the predecessor&apos;s demand that moves over.</source>
        <translation>前代服务的需求中迁移过来的比例。</translation>
    </message>
    <message>
        <source>Number format; where a chip lacks it the next wider one stands in.</source>
        <translation>数值格式；芯片不支持时以更宽一级的格式代替。</translation>
    </message>
    <message>
        <source>Operations per byte read from memory.</source>
        <translation>每从显存读取一字节所做的运算次数。</translation>
    </message>
    <message>
        <source>Share of peak compute that is reached (MFU).</source>
        <translation>实际达到的峰值算力比例（MFU）。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth that is reached (MBU).</source>
        <translation>实际达到的显存带宽比例（MBU）。</translation>
    </message>
    <message>
        <source>Interconnect below which the work slows down; 0: never.</source>
        <translation>互连低于此值时处理变慢；0 表示不受影响。</translation>
    </message>
    <message>
        <source>How strongly a slow link slows the work: 0 not at all, 1 in proportion.</source>
        <translation>互连变慢对处理的影响程度：0 无影响，1 成正比。</translation>
    </message>
    <message>
        <source>Efficiency gained a year without any shortage.</source>
        <translation>没有短缺时每年的效率提升。</translation>
    </message>
    <message>
        <source>Efficiency gained a year under full shortage.</source>
        <translation>完全短缺时每年的效率提升。</translation>
    </message>
    <message>
        <source>How slowly shortage is felt and forgotten.</source>
        <translation>对短缺的感受与淡忘有多慢。</translation>
    </message>
    <message>
        <source>Shortage at which the whole adaptation is reached.</source>
        <translation>适应达到最大时的短缺比例。</translation>
    </message>
    <message>
        <source>Largest gain in efficiency.</source>
        <translation>效率提升的最大倍数。</translation>
    </message>
    <message>
        <source>Day on which the launch was planned.</source>
        <translation>计划发布的日期。</translation>
    </message>
    <message>
        <source>Day on which the model is good enough: the quality wall.</source>
        <translation>模型质量达标的日期：质量墙。</translation>
    </message>
    <message>
        <source>Training run that must be complete.</source>
        <translation>须先完成的训练任务。</translation>
    </message>
    <message>
        <source>Days from the end of training to a model that is ready.</source>
        <translation>从训练完成到模型就绪的天数。</translation>
    </message>
    <message>
        <source>It is launched by this day whatever the coverage.</source>
        <translation>无论保障率如何，最迟于这一天发布。</translation>
    </message>
    <message>
        <source>Share of the expected demand that must find room: the capacity wall.</source>
        <translation>预期需求中必须有算力承接的比例：算力墙。</translation>
    </message>
    <message>
        <source>The demand expected so many days after the launch is what must find room.</source>
        <translation>以发布后这么多天的预期需求来判断算力是否足够。</translation>
    </message>
    <message>
        <source>Software stack that gets better.</source>
        <translation>得到改进的软件栈。</translation>
    </message>
    <message>
        <source>What is moved over.</source>
        <translation>被迁移的工作负载。</translation>
    </message>
    <message>
        <source>Efficiency before.</source>
        <translation>迁移前的效率。</translation>
    </message>
    <message>
        <source>Efficiency after.</source>
        <translation>迁移后的效率。</translation>
    </message>
    <message>
        <source>Day on which the migration starts.</source>
        <translation>迁移开始的日期。</translation>
    </message>
    <message>
        <source>Days that it takes.</source>
        <translation>迁移所需的天数。</translation>
    </message>
    <message>
        <source>Chip that was measured.</source>
        <translation>被测的芯片。</translation>
    </message>
    <message>
        <source>What ran on it.</source>
        <translation>运行的工作负载。</translation>
    </message>
    <message>
        <source>Of one chip: tokens per second for inference, else TFLOP/s. It replaces the roofline.</source>
        <translation>单颗芯片的值：推理为词元/秒，其他为 TFLOP/s。它取代屋顶线估算。</translation>
    </message>
    <message>
        <source>The figure already holds the efficiency of the software.</source>
        <translation>该数值已包含软件效率。</translation>
    </message>
    <message>
        <source>What it is called in lists, charts and messages.</source>
        <translation>在列表、图表和消息中的名称。</translation>
    </message>
    <message>
        <source>Takes part in the simulation.</source>
        <translation>参与模拟。</translation>
    </message>
    <message>
        <source>Anything worth keeping beside the figures.</source>
        <translation>值得与数据一同保留的内容。</translation>
    </message>
    <message>
        <source>Made when the project is created.</source>
        <translation>创建项目时生成。</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>项目标题。</translation>
    </message>
    <message>
        <source>Who answers for the figures.</source>
        <translation>对数据负责的人。</translation>
    </message>
    <message>
        <source>What the project is about, its premise and what its results hang on.</source>
        <translation>项目的主题、前提以及结果所依赖的因素。</translation>
    </message>
    <message>
        <source>When the project was created.</source>
        <translation>项目的创建时间。</translation>
    </message>
    <message>
        <source>When the project was last saved.</source>
        <translation>项目最近一次保存的时间。</translation>
    </message>
    <message>
        <source>Rises with every save.</source>
        <translation>每次保存递增。</translation>
    </message>
    <message>
        <source>Language of the project&apos;s texts, as in en, ja, zh_CN.</source>
        <translation>项目文字的语言，如 en、ja、zh_CN。</translation>
    </message>
    <message>
        <source>Scenario that is computed when none is named.</source>
        <translation>未指定时计算的情景。</translation>
    </message>
    <message>
        <source>Scenario whose values this one starts from.</source>
        <translation>此情景所继承取值的情景。</translation>
    </message>
    <message>
        <source>Line style in comparisons.</source>
        <translation>比较时的线型。</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>撰写者。</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>发布机构。</translation>
    </message>
    <message>
        <source>Day of publication.</source>
        <translation>发布日期。</translation>
    </message>
    <message>
        <source>Day on which it was read.</source>
        <translation>查阅的日期。</translation>
    </message>
    <message>
        <source>Where it can be found.</source>
        <translation>可以找到它的地方。</translation>
    </message>
    <message>
        <source>What sort of source it is.</source>
        <translation>来源的类型。</translation>
    </message>
    <message>
        <source>Language of the source.</source>
        <translation>来源的语言。</translation>
    </message>
    <message>
        <source>List of what is cited.</source>
        <translation>被引用内容所在的列表。</translation>
    </message>
    <message>
        <source>Id of what is cited.</source>
        <translation>被引用内容的 ID。</translation>
    </message>
    <message>
        <source>Field that is cited; empty: the entity as a whole.</source>
        <translation>被引用的字段；留空表示整个对象。</translation>
    </message>
    <message>
        <source>Scenario whose override is cited.</source>
        <translation>其覆盖值被引用的情景。</translation>
    </message>
    <message>
        <source>Id of the source.</source>
        <translation>来源的 ID。</translation>
    </message>
    <message>
        <source>The figure as the source gives it.</source>
        <translation>来源中给出的原始数据。</translation>
    </message>
    <message>
        <source>Page or place in the source.</source>
        <translation>来源中的页码或位置。</translation>
    </message>
    <message>
        <source>How far the figure can be trusted.</source>
        <translation>该数据的可信程度。</translation>
    </message>
    <message>
        <source>Why this is assumed.</source>
        <translation>作此假设的理由。</translation>
    </message>
    <message>
        <source>Day that the figure holds for.</source>
        <translation>该数据对应的日期。</translation>
    </message>
    <message>
        <source>What the chart shows.</source>
        <translation>图表显示的内容。</translation>
    </message>
    <message>
        <source>Scenarios that are drawn.</source>
        <translation>绘制的情景。</translation>
    </message>
    <message>
        <source>Scenario to compare with.</source>
        <translation>用于比较的情景。</translation>
    </message>
    <message>
        <source>Only these chips.</source>
        <translation>仅限这些芯片。</translation>
    </message>
    <message>
        <source>Only these operators.</source>
        <translation>仅限这些运营方。</translation>
    </message>
    <message>
        <source>Only these workloads.</source>
        <translation>仅限这些工作负载。</translation>
    </message>
    <message>
        <source>Only these platforms.</source>
        <translation>仅限这些平台。</translation>
    </message>
    <message>
        <source>First day shown.</source>
        <translation>显示的第一天。</translation>
    </message>
    <message>
        <source>Last day shown.</source>
        <translation>显示的最后一天。</translation>
    </message>
    <message>
        <source>Lower end of the value axis.</source>
        <translation>数值轴的下限。</translation>
    </message>
    <message>
        <source>Upper end of the value axis.</source>
        <translation>数值轴的上限。</translation>
    </message>
    <message>
        <source>Scale of the value axis.</source>
        <translation>数值轴的刻度。</translation>
    </message>
    <message>
        <source>Title above the chart.</source>
        <translation>图表上方的标题。</translation>
    </message>
    <message>
        <source>Line under the title.</source>
        <translation>标题下方的一行。</translation>
    </message>
    <message>
        <source>Line under the chart that names the sources.</source>
        <translation>图表下方注明来源的一行。</translation>
    </message>
    <message>
        <source>Draw the markers of events.</source>
        <translation>绘制事件标记。</translation>
    </message>
    <message>
        <source>Series that the figure belongs to, as in totals.installed or chips.h20.installed.</source>
        <translation>该数据所属的序列，如 totals.installed 或 chips.h20.installed。</translation>
    </message>
    <message>
        <source>Unit of the figure.</source>
        <translation>该数据的单位。</translation>
    </message>
    <message>
        <source>The figure as it was observed.</source>
        <translation>观测到的数据。</translation>
    </message>
    <message>
        <source>Whether scenarios are drawn as they are or as what differs from the reference.</source>
        <translation>按情景原样绘制，还是绘制与参照的差异。</translation>
    </message>
    <message>
        <source>Small charts side by side with the same axes.</source>
        <translation>将坐标轴相同的小图并排显示。</translation>
    </message>
    <message>
        <source>Results as they were once, drawn beside the curves of now.</source>
        <translation>过去某一时点的结果，与当前曲线一并绘制。</translation>
    </message>
    <message>
        <source>What each curve or band stands for.</source>
        <translation>每条曲线或色带代表的内容。</translation>
    </message>
    <message>
        <source>A chip, an inference workload for its tokens a day, or pflops; empty: the reference chip.</source>
        <translation>芯片、推理工作负载（以每天的词元数计）或 pflops；留空则为基准芯片。</translation>
    </message>
    <message>
        <source>Draw observed figures as points.</source>
        <translation>将观测值绘制为点。</translation>
    </message>
    <message>
        <source>Shade the next 6 to 12 months and 2 to 5 years.</source>
        <translation>为未来 6 至 12 个月和 2 至 5 年加底色。</translation>
    </message>
    <message>
        <source>Day from which the shaded horizons count.</source>
        <translation>加底色时段的起算日。</translation>
    </message>
    <message>
        <source>Size of the texts of exported pictures.</source>
        <translation>导出图片中文字的大小。</translation>
    </message>
    <message>
        <source>Scenario whose result was pinned.</source>
        <translation>结果被固定的情景。</translation>
    </message>
    <message>
        <source>Day on which the result was pinned.</source>
        <translation>固定结果的日期。</translation>
    </message>
    <message>
        <source>Revision of the project at that time.</source>
        <translation>当时项目的修订号。</translation>
    </message>
    <message>
        <source>Version of Penstock that computed the result.</source>
        <translation>计算该结果的 Penstock 版本。</translation>
    </message>
    <message>
        <source>Digest of the assumptions.</source>
        <translation>假设的摘要值。</translation>
    </message>
    <message>
        <source>The project as it was.</source>
        <translation>当时的项目。</translation>
    </message>
    <message>
        <source>The result as it was.</source>
        <translation>当时的结果。</translation>
    </message>
    <message>
        <source>Chart that it lies on.</source>
        <translation>批注所在的图表。</translation>
    </message>
    <message>
        <source>A text at a place, an arrow with a text at its foot, or a shaded span of time.</source>
        <translation>某一位置的文本、起点带文本的箭头，或加底色的时间段。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>批注的内容。</translation>
    </message>
    <message>
        <source>Where the text stands, the arrow begins or the band begins.</source>
        <translation>文本的位置，或箭头、色带的起点。</translation>
    </message>
    <message>
        <source>Where the arrow points or the band ends.</source>
        <translation>箭头所指的位置，或色带的终点。</translation>
    </message>
    <message>
        <source>Value at which it stands, in the unit of the chart.</source>
        <translation>批注所在的数值，以图表的单位计。</translation>
    </message>
    <message>
        <source>Value that the arrow points at.</source>
        <translation>箭头所指的数值。</translation>
    </message>
    <message>
        <source>Address that it leads to.</source>
        <translation>链接指向的地址。</translation>
    </message>
    <message>
        <source>Colour of the text, the arrow or the band.</source>
        <translation>文本、箭头或色带的颜色。</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Revert to %1 (%2)</source>
        <translation>还原为%1（%2）</translation>
    </message>
    <message>
        <source>Revert to parent</source>
        <translation>还原为父情景</translation>
    </message>
    <message>
        <source>As last saved (%1)</source>
        <translation>上次保存的值（%1）</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>推送到%1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>FieldNull</name>
    <message>
        <source>first enabled chip</source>
        <translation>首个启用的芯片</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>flows already</source>
        <translation>已在进行</translation>
    </message>
    <message>
        <source>end of horizon</source>
        <translation>分析期末</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>无预告</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>start of horizon</source>
        <translation>分析期初</translation>
    </message>
    <message>
        <source>no wall</source>
        <translation>无墙</translation>
    </message>
    <message>
        <source>every workload</source>
        <translation>所有工作负载</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>就绪度</translation>
    </message>
    <message>
        <source>the current one</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>the parent</source>
        <translation>父情景</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>the axis</source>
        <translation>坐标轴</translation>
    </message>
</context>
<context>
    <name>FindReplace</name>
    <message>
        <source>%1 cannot be empty. Type what to replace it by.</source>
        <translation>%1不能为空。请输入替换内容。</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n place(s)</source>
        <translation>
            <numerusform>将“%1”替换为“%2”（%n 处）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshNames</name>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>a zero byte stands in the text</source>
        <translation>文本中含有零字节</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数字 %1 过大</translation>
    </message>
    <message>
        <source>the key “%1” comes twice in one object</source>
        <translation>键“%1”在同一对象中出现两次</translation>
    </message>
    <message>
        <source>an object of more than %L1 keys</source>
        <translation>键数超过 %L1 的对象</translation>
    </message>
    <message>
        <source>more than %L1 values</source>
        <translation>超过 %L1 个值</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
</context>
<context>
    <name>LaneText</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>%1 (off in this scenario)</source>
        <extracomment>a policy event, release, migration or supply that is disabled</extracomment>
        <translation>%1（在此情景中停用）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a list of names that is cut short</extracomment>
        <translation>
            <numerusform>%1 等（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>all chips</source>
        <translation>所有芯片</translation>
    </message>
    <message>
        <source>chips caught by its rule</source>
        <translation>规则命中的芯片</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a policy event acts on; %1 chips, %2 channels and operators</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Blocks %1</source>
        <extracomment>effect of a policy event; %1 chips and channels</extracomment>
        <translation>拦截 %1</translation>
    </message>
    <message>
        <source>Lets %1 of %2 through</source>
        <translation>放行 %2 的 %1</translation>
    </message>
    <message>
        <source>Caps %1 at %2 units a month</source>
        <translation>将 %1 限制为每月 %2 颗</translation>
    </message>
    <message>
        <source>Lifts nothing</source>
        <translation>无解除对象</translation>
    </message>
    <message>
        <source>Lifts “%1”</source>
        <translation>解除“%1”</translation>
    </message>
    <message>
        <source>No effect on supply</source>
        <translation>不影响供应</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>lift</source>
        <comment>a policy event that ends another</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>off in this scenario</source>
        <translation>在此情景中停用</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>effective %1</source>
        <translation>生效 %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <translation>宽限 %1</translation>
    </message>
    <message>
        <source>phase-in %1</source>
        <translation>分阶段实施 %1</translation>
    </message>
    <message>
        <source>lifted by “%1” on %2</source>
        <translation>%2 由“%1”解除</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无结束日期</translation>
    </message>
    <message>
        <source>over before it binds</source>
        <translation>未起效即结束</translation>
    </message>
    <message>
        <source>release</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>good enough from %1</source>
        <translation>质量达标 %1</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>quality wall %1</source>
        <translation>质量墙 %1</translation>
    </message>
    <message>
        <source>capacity wall %1</source>
        <translation>算力墙 %1</translation>
    </message>
    <message>
        <source>Not within the horizon</source>
        <translation>分析期内未发布</translation>
    </message>
    <message>
        <source>held by its plan</source>
        <translation>计划在分析期之外</translation>
    </message>
    <message>
        <source>held by the quality wall</source>
        <translation>受阻于质量墙</translation>
    </message>
    <message>
        <source>held by the capacity wall</source>
        <translation>受阻于算力墙</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>software stack and the workload that moves to it</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 efficiency %2 → %3</source>
        <extracomment>%1 software stack, %2 and %3 figures from 0 to 1</extracomment>
        <translation>%1 效率 %2 → %3</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <extracomment>a supply flows from one date to another</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>起始日之前</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 颗</translation>
    </message>
    <message>
        <source>the end of the horizon</source>
        <translation>分析期末</translation>
    </message>
    <message>
        <source>%1 units a month</source>
        <translation>每月 %1 颗</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n supplies</source>
        <translation>
            <numerusform>%1，%n 项供应</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 受阻</translation>
    </message>
    <message>
        <source>%1 blocked by %2</source>
        <translation>%1 受阻（%2）</translation>
    </message>
    <message>
        <source>quality %1</source>
        <extracomment>the quality wall of a release; %1 its days</extracomment>
        <translation>质量 %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <extracomment>the capacity wall of a release; %1 its days</extracomment>
        <translation>算力 %1</translation>
    </message>
    <message>
        <source>planned</source>
        <extracomment>left of the walls of a release, at the day it was planned for</extracomment>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 not within the horizon</source>
        <extracomment>%1 name of a release</extracomment>
        <translation>%1 分析期内未发布</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>last day of a migration</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name, %2 which of its dates, %3 the date</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2: never</source>
        <translation>%1，%2：无</translation>
    </message>
    <message numerus="yes">
        <source>+%n lanes</source>
        <extracomment>lanes of a timeline that a picture has no room for</extracomment>
        <translation>
            <numerusform>+另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Library&apos;s value: %1</source>
        <translation>资料库的值：%1</translation>
    </message>
</context>
<context>
    <name>LibraryAddition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unknown; a project needs it.</source>
        <translation>%1未知；项目需要此值。</translation>
    </message>
    <message>
        <source>The chips that it names come along: %1.</source>
        <translation>其指明的芯片将一并添加：%1。</translation>
    </message>
    <message>
        <source>Chips that the project does not hold are left out: %1.</source>
        <translation>项目中没有的芯片将略去：%1。</translation>
    </message>
    <message>
        <source>The event that it lifts comes along: %1.</source>
        <translation>其解除的事件将一并添加：%1。</translation>
    </message>
    <message>
        <source>Add %1 “%2” from the library</source>
        <translation>从资料库添加%1“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries from the library</source>
        <translation>
            <numerusform>从资料库添加 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are unknown; a project needs them.</source>
        <translation>%1未知；项目需要这些数值。</translation>
    </message>
</context>
<context>
    <name>LibraryDetail</name>
    <message>
        <source>TPP</source>
        <translation>TPP</translation>
    </message>
    <message>
        <source>Performance density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>裸片面积未知</translation>
    </message>
    <message>
        <source>This project: %1.</source>
        <translation>此项目：%1。</translation>
    </message>
    <message>
        <source>Use the library&apos;s value</source>
        <translation>采用资料库的值</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cited by: %1</source>
        <translation>被引用于：%1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>before: %1</source>
        <comment>value of a measure before the drag</comment>
        <translation>更改前：%1</translation>
    </message>
    <message>
        <source>parent: %1</source>
        <comment>value of a measure in the parent scenario</comment>
        <translation>父情景：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario and value of a measure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>before the drag</source>
        <comment>than before the drag</comment>
        <translation>拖动前</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a duration</comment>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a duration</comment>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1（与%2相比）</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>首次缺口</translation>
    </message>
    <message>
        <source>When demand first stays unserved for longer than the threshold.</source>
        <translation>未满足需求首次持续超过阈值的日期。</translation>
    </message>
    <message>
        <source>Capacity gain lag</source>
        <translation>算力增益滞后</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>算力滞后</translation>
    </message>
    <message>
        <source>Relief lag</source>
        <translation>缓解滞后</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>短缺滞后</translation>
    </message>
    <message>
        <source>no gate</source>
        <comment>no policy event restricts supply</comment>
        <translation>无管制</translation>
    </message>
    <message>
        <source>No restriction or cap is in force, so there is nothing to lag behind.</source>
        <translation>没有生效的限制或上限，因此无滞后可言。</translation>
    </message>
    <message>
        <source>Days from the effect of “%1” until usable capacity feels it.</source>
        <translation>从“%1”生效到可用算力受到影响的天数。</translation>
    </message>
    <message>
        <source>Days from the effect of “%1” until it costs served demand.</source>
        <translation>从“%1”生效到所满足的需求受损的天数。</translation>
    </message>
    <message>
        <source>not in force</source>
        <comment>an event, in another scenario</comment>
        <translation>未生效</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>a duration</comment>
        <translation>短 %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>a duration</comment>
        <translation>长 %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>signed difference of percentages</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Peak shortfall</source>
        <translation>最大缺口</translation>
    </message>
    <message>
        <source>The largest share of demand that is not served, on %1.</source>
        <translation>未满足需求的最大比例，出现于 %1。</translation>
    </message>
    <message>
        <source>The largest share of demand that is not served.</source>
        <translation>未满足需求的最大比例。</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>满足率</translation>
    </message>
    <message>
        <source>Served demand over all demand, from start to end.</source>
        <translation>整个分析期内已满足需求占全部需求的比例。</translation>
    </message>
    <message>
        <source>capacity wall</source>
        <translation>算力墙</translation>
    </message>
    <message>
        <source>quality wall</source>
        <translation>质量墙</translation>
    </message>
    <message>
        <source>planned later</source>
        <comment>a release, later than the end of the horizon</comment>
        <translation>计划在期外</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>模型发布</translation>
    </message>
    <message>
        <source>none planned</source>
        <comment>no release of a model</comment>
        <translation>无计划</translation>
    </message>
    <message>
        <source>The project has no release that takes part.</source>
        <translation>项目中没有参与计算的模型发布。</translation>
    </message>
    <message>
        <source>%1 release</source>
        <comment>name of a model</comment>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>not by %1</source>
        <comment>month and year</comment>
        <translation>%1 前无</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>“%1” does not happen within the horizon.</source>
        <translation>“%1”在分析期内不会发布。</translation>
    </message>
    <message>
        <source>“%1” on %2: %3 for quality, %4 for want of chips.</source>
        <translation>“%1”于 %2 发布：质量耽误 %3，缺芯片耽误 %4。</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>a release, in another scenario</comment>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>库存耗尽</translation>
    </message>
    <message>
        <source>no chips</source>
        <translation>无芯片</translation>
    </message>
    <message>
        <source>%1 stock-out</source>
        <comment>name of a chip</comment>
        <translation>%1 库存耗尽</translation>
    </message>
    <message>
        <source>When the warehouses hold no more %1.</source>
        <translation>仓库中 %1 用尽的日期。</translation>
    </message>
    <message>
        <source>Nothing could be computed.</source>
        <translation>无法计算。</translation>
    </message>
    <message>
        <source>%1, not computed</source>
        <translation>%1，未计算</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>父情景</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation>打开示例(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过项目</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation>清空列表(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MultiplesView</name>
    <message>
        <source>Capacity and demand, one chart a scenario</source>
        <translation>算力与需求，每个情景一张图表</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>Each chart</source>
        <translation>各图表</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>usable capacity</source>
        <translation>可用算力</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is a chip</extracomment>
        <translation>%1 当量</translation>
    </message>
    <message>
        <source>same axes in all charts</source>
        <translation>所有图表坐标轴相同</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1：无结果</translation>
    </message>
    <message>
        <source>%1, %2: usable %3, demand %4, short %5</source>
        <translation>%1，%2：可用算力 %3，需求 %4，缺口 %5</translation>
    </message>
    <message>
        <source>%1, %2: usable %3, demand %4</source>
        <translation>%1，%2：可用算力 %3，需求 %4</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 must be above %2 and at most %3.</source>
        <translation>%1必须大于 %2 且不大于 %3。</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and below %3.</source>
        <translation>%1必须不小于 %2 且小于 %3。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>%1 must be above %2.</source>
        <translation>%1必须大于 %2。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1必须不小于 %2。</translation>
    </message>
    <message>
        <source>%1 must be below %2.</source>
        <translation>%1必须小于 %2。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1必须不大于 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1必须是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try %2 or 24k.</source>
        <translation>“%1”不是数字。请输入 %2 或 2.4万 这样的数字。</translation>
    </message>
</context>
<context>
    <name>OverviewPanels</name>
    <message>
        <source>%1 effective</source>
        <extracomment>flag on the effective date of a policy event; %1 its name</extracomment>
        <translation>%1 生效</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <extracomment>flag on the date of a release; %1 its name</extracomment>
        <translation>%1 计划</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>flag on the start of a migration; %1 its name</extracomment>
        <translation>%1 开始</translation>
    </message>
</context>
<context>
    <name>PackedText</name>
    <message>
        <source>the stored text is no base64</source>
        <translation>存储的文本不是 base64 格式</translation>
    </message>
    <message>
        <source>the stored text cannot be unpacked</source>
        <translation>存储的文本无法解压</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Stockpile grid</source>
        <translation>库存表</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Audit of figures</source>
        <translation>数据核查</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Why short?</source>
        <translation>短缺原因</translation>
    </message>
</context>
<context>
    <name>PanelStack</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 titles of charts, %2 and %3 dates</extracomment>
        <translation>%1，%2 至 %3</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>This column has no heading.</source>
        <translation>此列没有标题。</translation>
    </message>
    <message>
        <source>There is no column “%1” here.</source>
        <translation>此处没有列“%1”。</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>有两个列“%1”。</translation>
    </message>
    <message>
        <source>There is no column this far to the right.</source>
        <translation>右侧已没有列。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the block.</source>
        <translation>“%1”在要粘贴的区域中出现两次。</translation>
    </message>
    <message>
        <source>Several rows are called “%1”.</source>
        <translation>有多个行名为“%1”。</translation>
    </message>
    <message>
        <source>There is no row “%1” here.</source>
        <translation>此处没有行“%1”。</translation>
    </message>
    <message>
        <source>There is no row this far down.</source>
        <translation>下方已没有行。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>There is no %1 yet, and each new row needs one.</source>
        <translation>新行需要%1，但目前没有。</translation>
    </message>
    <message>
        <source>Each new row needs a value here.</source>
        <translation>每个新行在此处都需要一个值。</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <source>Resolution must be from %1 to %2 dpi.</source>
        <translation>分辨率须在 %1 至 %2 dpi 之间。</translation>
    </message>
    <message>
        <source>A chart needs at least %1 pixels a side.</source>
        <translation>图表每边至少需要 %1 像素。</translation>
    </message>
    <message>
        <source>A chart needs at least %1 mm a side.</source>
        <translation>图表每边至少需要 %1 mm。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many for one picture. Up to %3 million pixels, and %4 a side, can be drawn; SVG and PDF have no such limit.</source>
        <translation>%1 × %2 像素超出了单张图片的上限。最多可绘制 %3 百万像素，每边不超过 %4 像素；SVG 和 PDF 没有此限制。</translation>
    </message>
    <message>
        <source>A page can be up to %1 mm a side.</source>
        <translation>页面每边最大为 %1 mm。</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>A4 portrait, full width</source>
        <translation>A4 纵向，全宽</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>Journal, one column</source>
        <translation>期刊，单栏</translation>
    </message>
    <message>
        <source>Journal, two columns</source>
        <translation>期刊，双栏</translation>
    </message>
</context>
<context>
    <name>PointLayer</name>
    <message>
        <source>%1, observed: %2</source>
        <translation>%1，观测值：%2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>计算值：%1</translation>
    </message>
    <message>
        <source>deviation: %1 %</source>
        <extracomment>by how much an observed figure lies above the computed one; %1 is a signed share</extracomment>
        <translation>偏差：%1%</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print “%1”</source>
        <translation>打印“%1”</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is outside %2</source>
        <translation>%1 超出范围（%2）</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; it takes %2</source>
        <translation>此处不接受“%1”；应为%2</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>此处需要填写</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不在可选项（%2）之中</translation>
    </message>
    <message>
        <source>there is no “%1” in %2</source>
        <translation>%2中没有“%1”</translation>
    </message>
    <message>
        <source>the dates of the points must rise strictly, but %1 does not</source>
        <translation>数据点的日期必须依次递增，但 %1 不符合</translation>
    </message>
    <message>
        <source>clause %1 of the rule is empty; give it a bound or remove it</source>
        <translation>规则的第 %1 条为空；请添加条件或将其删除</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>需要名称</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>there is no “%2” in %1</source>
        <translation>%1中没有“%2”</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>没有列表“%1”</translation>
    </message>
    <message>
        <source>the id “%1” is used twice</source>
        <translation>ID“%1”重复使用</translation>
    </message>
    <message>
        <source>“%1” is no id; an id is a text that is not empty</source>
        <translation>“%1”不是 ID；ID 应为非空文本</translation>
    </message>
    <message>
        <source>the name “%1” is used twice; commands that name it need the id</source>
        <translation>名称“%1”重复使用；在命令中引用时须使用 ID</translation>
    </message>
    <message>
        <source>there is already an enabled entry for %1 and %2</source>
        <translation>%1 与 %2 已有一个启用的条目</translation>
    </message>
    <message>
        <source>a scenario cannot override %1</source>
        <translation>情景不能覆盖 %1</translation>
    </message>
    <message>
        <source>the end %1 must be after %2</source>
        <translation>结束日期 %1 必须晚于 %2</translation>
    </message>
    <message>
        <source>an event cannot lift itself</source>
        <translation>事件不能解除自身</translation>
    </message>
    <message>
        <source>lifting “%1” does nothing; only restrictions and caps can be lifted</source>
        <translation>解除“%1”没有作用；只有限制和上限可以解除</translation>
    </message>
    <message>
        <source>“%1” is not of the right kind; it must be %2</source>
        <translation>“%1”的类型不符；必须是%2</translation>
    </message>
    <message>
        <source>a workload cannot be its own predecessor</source>
        <translation>工作负载不能是自身的前代</translation>
    </message>
    <message>
        <source>the scenarios go in a circle: %1</source>
        <translation>情景的父子关系形成循环：%1</translation>
    </message>
    <message>
        <source>it is announced on %1, after its effect on %2; there is no rush</source>
        <translation>公布（%1）晚于生效（%2），因此没有抢购</translation>
    </message>
    <message>
        <source>the horizon must end (%2) after it starts (%1)</source>
        <translation>分析期的结束（%2）必须晚于开始（%1）</translation>
    </message>
    <message>
        <source>the horizon has %1 steps; at most %2 can be computed; choose longer steps or an earlier end</source>
        <translation>分析期有 %1 步，最多可计算 %2 步；请加大步长或提前结束日期</translation>
    </message>
    <message>
        <source>there is no unit chip; add a chip or enable one</source>
        <translation>没有基准芯片；请添加或启用一种芯片</translation>
    </message>
    <message>
        <source>the unit chip “%1” cannot run “%2”, so that it gives no unit; choose another unit chip</source>
        <translation>基准芯片“%1”不能运行“%2”，无法作为单位；请选择其他基准芯片</translation>
    </message>
    <message>
        <source>no chip of an operator that may run “%1” can serve it</source>
        <translation>可运行“%1”的运营方没有能处理它的芯片</translation>
    </message>
    <message>
        <source>“%1” waits for training “%2”, which never completes in this scenario</source>
        <translation>“%1”在等待训练“%2”，但后者在此情景中不会完成</translation>
    </message>
    <message>
        <source>there is no scenario “%1”</source>
        <translation>没有情景“%1”</translation>
    </message>
    <message>
        <source>“%1” names several: %2; give the id</source>
        <translation>“%1”对应多个对象：%2；请给出 ID</translation>
    </message>
    <message>
        <source>there is no %2 “%1”</source>
        <translation>没有%2“%1”</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>this is not a Penstock project</source>
        <translation>这不是 Penstock 项目</translation>
    </message>
    <message>
        <source>it was saved by a newer Penstock (format %1; this one reads up to %2); nothing was changed</source>
        <translation>它由较新的 Penstock 保存（格式 %1，本版本最高支持 %2）；未作任何更改</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>it is too large: %1; at most %2 can be read</source>
        <translation>过大：%1；最多可读取 %2</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>the format is “%1”, where “penstock-case-1” is expected</source>
        <translation>格式为“%1”，应为“penstock-case-1”</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>情景“%1”</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1: %2</source>
        <comment>name and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, field and what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Range</name>
    <message>
        <source>any number</source>
        <translation>任意数字</translation>
    </message>
</context>
<context>
    <name>Reparenting</name>
    <message>
        <source>“%1” sees the same values without a parent.</source>
        <translation>“%1”没有父情景后，各值不变。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) without a parent.</source>
        <translation>
            <numerusform>“%1”没有父情景后，有 %n 个值不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sees the same values under “%2”.</source>
        <translation>“%1”移到“%2”之下后，各值不变。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) under “%2”.</source>
        <translation>
            <numerusform>“%1”移到“%2”之下后，有 %n 个值不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReservoirPanel</name>
    <message>
        <source>stock-out %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>库存耗尽 %1</translation>
    </message>
    <message>
        <source>%1 in warehouse, peak %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 仓库 峰值 %2</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>in warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>cover %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>库存可用 %1</translation>
    </message>
    <message>
        <source>%1 in warehouses: %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 仓库：%2</translation>
    </message>
    <message>
        <source>%1 installed: %2</source>
        <translation>%1 已部署：%2</translation>
    </message>
    <message>
        <source>%1 of all chips</source>
        <extracomment>%1 is a share</extracomment>
        <translation>占全部芯片的 %1</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>水库</translation>
    </message>
    <message>
        <source>chips: installed (solid), warehouse (banded)</source>
        <translation>芯片数：已部署（实色）、仓库（横纹）</translation>
    </message>
</context>
<context>
    <name>ResultReader</name>
    <message>
        <source>%1 is missing, of the wrong kind or of the wrong length in the stored result</source>
        <extracomment>%1 is a place in a file</extracomment>
        <translation>存储的结果中 %1 缺失，或者类型或长度不正确</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>%1, %2</source>
        <comment>chip and operator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which cannot be without it.</source>
        <translation>“%1”被%2使用，缺少它这些内容便无法存在。</translation>
    </message>
    <message>
        <source>They are used by %1, which cannot be without them.</source>
        <translation>它们被%1使用，缺少它们这些内容便无法存在。</translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>情景中的 %n 处覆盖将一并删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCatch</name>
    <message>
        <source>catches no chip</source>
        <translation>未命中任何芯片</translation>
    </message>
    <message>
        <source>catches %1 only</source>
        <translation>仅命中 %1</translation>
    </message>
    <message>
        <source>catches every chip</source>
        <translation>命中所有芯片</translation>
    </message>
    <message numerus="yes">
        <source>catches %1 and %n more</source>
        <translation>
            <numerusform>命中 %1 等（另有 %n 种）</numerusform>
        </translation>
    </message>
    <message>
        <source>catches %1</source>
        <translation>命中 %1</translation>
    </message>
</context>
<context>
    <name>RuleMap</name>
    <message>
        <source>Total processing performance (TPP)</source>
        <translation>总处理性能（TPP）</translation>
    </message>
    <message>
        <source>Performance density (TPP per mm²)</source>
        <translation>性能密度（TPP/mm²）</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>裸片面积未知</translation>
    </message>
    <message>
        <source>caught, in project</source>
        <translation>命中，项目内</translation>
    </message>
    <message>
        <source>not caught</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>caught, deliveries not matched</source>
        <translation>命中，但交付不适用</translation>
    </message>
    <message>
        <source>chip library</source>
        <translation>芯片资料库</translation>
    </message>
    <message>
        <source>The bounds of clause %1 exclude each other.</source>
        <translation>条款 %1 的条件互相排斥。</translation>
    </message>
    <message>
        <source>The bounds of clauses %1 exclude each other.</source>
        <translation>条款 %1 的条件各自互相排斥。</translation>
    </message>
    <message>
        <source>only with %1</source>
        <translation>仅当 %1</translation>
    </message>
</context>
<context>
    <name>RuleMargin</name>
    <message>
        <source>%1 TPP</source>
        <translation>%1 TPP</translation>
    </message>
    <message>
        <source>%1 density</source>
        <translation>%1（性能密度）</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>裸片面积未知</translation>
    </message>
    <message>
        <source>%1 exactly at %2</source>
        <translation>%1恰为 %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>比 %2 高 %1</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>比 %2 低 %1</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>caught by %1</source>
        <translation>条款 %1 命中</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>the event names other chips</source>
        <translation>该事件指明的是其他芯片</translation>
    </message>
    <message>
        <source>channel “%1” is not matched</source>
        <translation>渠道“%1”不适用</translation>
    </message>
    <message>
        <source>channels %1 are not matched</source>
        <translation>渠道 %1 不适用</translation>
    </message>
    <message>
        <source>not matched for %1</source>
        <translation>对 %1 不适用</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no deliveries</source>
        <translation>无交付</translation>
    </message>
    <message>
        <source>%1; no deliveries</source>
        <translation>%1；无交付</translation>
    </message>
    <message>
        <source>%1 escapes by nothing</source>
        <translation>%1 恰好未命中</translation>
    </message>
    <message>
        <source>%1 escapes by %2</source>
        <translation>%1 以 %2 之差未命中</translation>
    </message>
    <message>
        <source>clause %1: %2 &lt; %3</source>
        <translation>条款 %1：%2 &lt; %3</translation>
    </message>
    <message>
        <source>clause %1: %2 ≥ %3</source>
        <translation>条款 %1：%2 ≥ %3</translation>
    </message>
</context>
<context>
    <name>RuleTemplate</name>
    <message>
        <source>October 2022</source>
        <translation>2022年10月</translation>
    </message>
    <message>
        <source>October 2023, 3A090.a and 3A090.b</source>
        <translation>2023年10月，3A090.a 和 3A090.b</translation>
    </message>
    <message>
        <source>October 2023, 3A090.a</source>
        <translation>2023年10月，3A090.a</translation>
    </message>
    <message>
        <source>October 2023, 3A090.b</source>
        <translation>2023年10月，3A090.b</translation>
    </message>
    <message>
        <source>H20 letter of April 2025 (assumed thresholds)</source>
        <translation>2025年4月的 H20 通知函（阈值为假设）</translation>
    </message>
    <message>
        <source>No thresholds</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>Set the rule of “%1” to “%2”</source>
        <translation>将“%1”的规则设为“%2”</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>TPP</source>
        <translation>TPP</translation>
    </message>
    <message>
        <source>Performance density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>performance density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>互连</translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation>互连</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 且 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>RuleThreshold</name>
    <message>
        <source>%1 ≥ %2 (%3)</source>
        <translation>%1 ≥ %2（%3）</translation>
    </message>
    <message>
        <source>%1 &lt; %2 (%3)</source>
        <translation>%1 &lt; %2（%3）</translation>
    </message>
    <message>
        <source>%1 %2: from there %3, below it %4</source>
        <translation>%1 %2：达到时为 %3，低于时为 %4</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>DeepSeek R2 and the H20 cut-off</source>
        <translation>DeepSeek R2 与 H20 断供</translation>
    </message>
    <message>
        <source>Five clouds live off their stores after April 2025, while R2 waits behind two walls.</source>
        <translation>2025年4月之后，五家云服务商靠库存维持，R2 则等在两道墙之后。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白模板</translation>
    </message>
    <message>
        <source>Platforms, chips and the published rules, all switched off: a start for a question of your own.</source>
        <translation>内含平台、芯片和已公布的规则，全部停用：供您研究自己的问题。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>ScenarioToll</name>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>%n 处覆盖</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes “%1”.</source>
        <translation>将删除“%1”。</translation>
    </message>
    <message>
        <source>Deletes “%1” with %2.</source>
        <translation>将删除“%1”及其 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it</source>
        <translation>
            <numerusform>其下的 %n 个情景</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes “%1” and %2.</source>
        <translation>将删除“%1”及%2。</translation>
    </message>
    <message>
        <source>Deletes “%1” and %2 with %3.</source>
        <translation>将删除“%1”及%2，连同 %3。</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>its format %1 is unknown</source>
        <translation>其格式 %1 未知</translation>
    </message>
    <message>
        <source>it ends early, after %1 of %2 bytes</source>
        <translation>文件提前结束：%2 字节中只有 %1 字节</translation>
    </message>
    <message>
        <source>its table “%1” has other columns</source>
        <translation>其表“%1”的列不符</translation>
    </message>
    <message>
        <source>it has no table “%1”</source>
        <translation>缺少表“%1”</translation>
    </message>
    <message>
        <source>it has a table “%1” that does not belong there</source>
        <translation>含有不应存在的表“%1”</translation>
    </message>
    <message>
        <source>another program left unfinished changes in “%1”; open and close it with that program first</source>
        <translation>另一个程序在“%1”中留有未完成的更改；请先用该程序打开并关闭</translation>
    </message>
    <message>
        <source>memory has run out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it would not read back as it is (%1); nothing was changed</source>
        <translation>按现状保存后将无法读回（%1）；未作任何更改</translation>
    </message>
    <message>
        <source>a value in %1.%2 has the wrong type</source>
        <translation>%1.%2 中的值类型错误</translation>
    </message>
    <message>
        <source>the table “%1” is empty</source>
        <translation>表“%1”为空</translation>
    </message>
    <message>
        <source>stored charts of more kinds, pinned results and annotations</source>
        <translation>更多种类的已存图表、已固定的结果和批注</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>“%1” is a folder. Choose a text file.</source>
        <translation>“%1”是文件夹。请选择文本文件。</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” has %2. Tables of up to %3 can be imported; take the columns that are needed, or import it in parts.</source>
        <translation>“%1”的大小为 %2。最大可导入 %3 的表格；请只保留需要的列，或分批导入。</translation>
    </message>
    <message>
        <source>“%1” is empty. A table has a line of headings and below it lines of values.</source>
        <translation>“%1”是空的。表格应有一行标题，其下为数值行。</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Save the sheet as CSV or as tab-separated text and import that.</source>
        <translation>“%1”是工作簿或压缩文件。请将工作表另存为 CSV 或制表符分隔的文本，再导入该文件。</translation>
    </message>
    <message>
        <source>“%1” is no text file. Tables are read from CSV and from tab-separated text.</source>
        <translation>“%1”不是文本文件。表格只能从 CSV 和制表符分隔的文本读取。</translation>
    </message>
    <message>
        <source>Shift-JIS (Japanese)</source>
        <translation>Shift-JIS（日文）</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030（中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Western European)</source>
        <translation>ISO 8859-1（西欧）</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>“%1” has %2 columns like this; up to %3 can be imported. Choose what parts its columns, or take fewer of them.</source>
        <translation>按此方式分隔，“%1”有 %2 列；最多可导入 %3 列。请重新选择列的分隔符，或减少列数。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1” has a line of headings and nothing below it.</source>
        <translation>“%1”只有标题行，下面没有内容。</translation>
    </message>
    <message>
        <source>Choose where the columns of “%1” go.</source>
        <translation>请选择“%1”的各列对应到哪里。</translation>
    </message>
    <message>
        <source>Choose the column that names each %1.</source>
        <translation>请选择包含各%1名称的列。</translation>
    </message>
    <message>
        <source>No value of “%1” fits.</source>
        <translation>“%1”中没有相符的值。</translation>
    </message>
</context>
<context>
    <name>TableLayer</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>units</source>
        <translation>颗</translation>
    </message>
    <message>
        <source>units a month</source>
        <translation>颗/月</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>bn tokens a day</source>
        <translation>十亿词元/天</translation>
    </message>
    <message>
        <source>GFLOP a token</source>
        <translation>GFLOP/词元</translation>
    </message>
    <message>
        <source>unit chips</source>
        <translation>基准芯片</translation>
    </message>
    <message>
        <source>tokens/s or TFLOP/s</source>
        <translation>词元/秒 或 TFLOP/s</translation>
    </message>
</context>
<context>
    <name>UsesText</name>
    <message>
        <source>cites it as a whole</source>
        <translation>整体引用它</translation>
    </message>
    <message>
        <source>%1 cites it</source>
        <translation>其%1引用它</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>is cited for it</source>
        <translation>其整体的来源</translation>
    </message>
    <message>
        <source>is cited for %1</source>
        <translation>其%1的来源</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>作为%1</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>覆盖%1</translation>
    </message>
    <message>
        <source>as %1, in “%2”</source>
        <translation>作为%1（情景“%2”）</translation>
    </message>
    <message>
        <source>“%1” as a whole</source>
        <translation>“%1”整体</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1（情景“%2”）</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，作为%2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>必须填写%1。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1必须是整数。</translation>
    </message>
    <message>
        <source>“%1” cannot become a child of itself.</source>
        <translation>“%1”不能成为自身的子情景。</translation>
    </message>
    <message>
        <source>“%1” cannot become a child of “%2”, which descends from it.</source>
        <translation>“%2”是“%1”的后代，因此“%1”不能成为其子情景。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>WarehousePanel</name>
    <message>
        <source>in warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warehouse by operator</source>
        <translation>各运营方的仓库库存</translation>
    </message>
    <message>
        <source>%1 in warehouse, by operator</source>
        <comment>a chip</comment>
        <translation>%1 仓库库存（按运营方）</translation>
    </message>
    <message>
        <source>units; linked to the selected column</source>
        <translation>数量；随所选列变化</translation>
    </message>
    <message>
        <source>%1: %2 in the warehouse</source>
        <comment>operator and units</comment>
        <translation>%1：仓库中 %2</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartCard</name>
    <message>
        <source>Chart %1</source>
        <translation>图表“%1”</translation>
    </message>
    <message>
        <source>Open the chart in a tab (Enter)</source>
        <translation>在标签页中打开图表 (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Duplicate, move, export or delete the chart</source>
        <translation>复制、移动、导出或删除图表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Drag to move the chart</source>
        <translation>拖动可移动图表</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartPage</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit in which capacity and demand are read</source>
        <translation>显示算力与需求所用的单位</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Add a text, an arrow or a band to the chart; drag it where it belongs</source>
        <translation>为图表添加文本、箭头或色带，并拖动到所需位置</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy or save the numbers behind the chart</source>
        <translation>复制或保存图表所依据的数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>%1-equivalents</source>
        <extracomment>%1 is the name of the reference chip</extracomment>
        <translation>%1 当量</translation>
    </message>
    <message>
        <source>Tokens a day, %1</source>
        <extracomment>%1 is a workload</extracomment>
        <translation>词元/天，%1</translation>
    </message>
    <message>
        <source>Save the numbers behind the chart</source>
        <translation>保存图表所依据的数据</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>添加图表</translation>
    </message>
    <message>
        <source>Add a chart of any kind to the project</source>
        <translation>向项目添加任意种类的图表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>How many charts stand side by side</source>
        <translation>并排显示的图表数</translation>
    </message>
    <message>
        <source>as fit</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>No charts yet. Add one, and it stays in the project and follows its figures.</source>
        <translation>还没有图表。添加的图表会保留在项目中，并随数据更新。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>name of a copy; %1 is the name of what was copied</extracomment>
        <translation>%1 副本</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ViewChart</name>
    <message>
        <source>Move annotation “%1”</source>
        <extracomment>undo step; %1 is the name of an annotation</extracomment>
        <translation>移动批注“%1”</translation>
    </message>
</context>
<context>
    <name>penstock::compare::AddList</name>
    <message>
        <source>Search scenarios and pins</source>
        <translation>搜索情景和固定结果</translation>
    </message>
    <message>
        <source>Scenarios and pins that can be added</source>
        <translation>可添加的情景和固定结果</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1（已固定）</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::AssumptionModel</name>
    <message>
        <source>%1 “%2”, %3</source>
        <extracomment>type, name and field of a value</extracomment>
        <translation>%1“%2”，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entity and its field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario and the value it sees</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Double-click to edit it there.</source>
        <translation>双击可在该情景中编辑。</translation>
    </message>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1，与参照不同</translation>
    </message>
    <message>
        <source>Entity and field</source>
        <translation>对象和字段</translation>
    </message>
</context>
<context>
    <name>penstock::compare::CausePage</name>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Chip that is followed</source>
        <translation>追踪的芯片</translation>
    </message>
    <message>
        <source>Which chip the chain follows back to its gate</source>
        <translation>因果链追溯到闸门时所依据的芯片</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>首次缺口</translation>
    </message>
    <message>
        <source>Goes to the day of the first shortfall</source>
        <translation>转到首次缺口的日期</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>最大缺口</translation>
    </message>
    <message>
        <source>Goes to the day of the largest shortfall</source>
        <translation>转到缺口最大的日期</translation>
    </message>
    <message>
        <source>There is no result to explain: the problems say why it cannot be computed.</source>
        <translation>没有可解释的结果：无法计算的原因见问题列表。</translation>
    </message>
    <message>
        <source>Why is there a shortfall?</source>
        <translation>为何出现缺口？</translation>
    </message>
    <message>
        <source>Why is there a shortfall on %1 in “%2”?</source>
        <extracomment>%1 is a date, %2 a scenario</extracomment>
        <translation>“%2”在 %1 为何出现缺口？</translation>
    </message>
    <message>
        <source>What stands behind %1 in “%2”</source>
        <translation>“%2”在 %1 的状况及成因</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1 is a chip: the one that the numbers point to</extracomment>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ComparePage</name>
    <message>
        <source>%1 measures.csv</source>
        <translation>%1 指标.csv</translation>
    </message>
    <message>
        <source>Why is there a shortfall here?</source>
        <translation>此处为何出现缺口？</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>显示情景</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>设为参照</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>与参照之差</translation>
    </message>
    <message>
        <source>Series that is compared</source>
        <translation>比较的序列</translation>
    </message>
    <message>
        <source>Which series of all scenarios is drawn</source>
        <translation>为所有情景绘制的序列</translation>
    </message>
    <message>
        <source>Values or differences</source>
        <translation>数值或差值</translation>
    </message>
    <message>
        <source>Draws the values themselves, or how far each is from the reference</source>
        <translation>绘制数值本身，或各数值与参照之差</translation>
    </message>
    <message>
        <source>Capacity and demand, one chart a scenario</source>
        <translation>算力与需求，每个情景一张图表</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies all measures with their headings, for a spreadsheet</source>
        <translation>连同标题复制所有指标，供电子表格使用</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>保存 CSV…</translation>
    </message>
    <message>
        <source>Writes all measures into a file</source>
        <translation>将所有指标写入文件</translation>
    </message>
    <message>
        <source>Measures of the scenarios</source>
        <translation>各情景的指标</translation>
    </message>
    <message>
        <source>Differing assumptions</source>
        <translation>不同的假设</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Leaves out fields that a scenario sets but all of them see alike</source>
        <translation>略去某情景虽有设定但所有情景取值相同的字段</translation>
    </message>
    <message>
        <source>Violet: departs from the reference.</source>
        <translation>紫色：与参照不同。</translation>
    </message>
    <message>
        <source>Double-click a value to edit it there.</source>
        <translation>双击数值可在该情景中编辑。</translation>
    </message>
    <message>
        <source>Choose a second scenario to compare.</source>
        <translation>请选择第二个情景进行比较。</translation>
    </message>
    <message>
        <source>Branch this scenario</source>
        <translation>从此情景创建分支</translation>
    </message>
    <message>
        <source>%1, less that of “%2”</source>
        <extracomment>%1 is what is counted, %2 a scenario</extracomment>
        <translation>%1（与“%2”之差）</translation>
    </message>
    <message>
        <source>%1 of the scenarios compared</source>
        <extracomment>spoken: %1 is a series</extracomment>
        <translation>所比较情景的%1</translation>
    </message>
    <message>
        <source>differences from “%1”; red is worse, green is better</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>与“%1”之差；红色为变差，绿色为改善</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::compare::Comparison</name>
    <message>
        <source>pinned %1, cannot be read</source>
        <extracomment>of a result that was kept; %1 is a date</extracomment>
        <translation>固定于 %1，无法读取</translation>
    </message>
    <message>
        <source>pinned %1, inputs changed since</source>
        <translation>固定于 %1，此后输入已更改</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>固定于 %1</translation>
    </message>
    <message>
        <source>Pin the result of “%1”</source>
        <translation>固定“%1”的结果</translation>
    </message>
</context>
<context>
    <name>penstock::compare::MeasureModel</name>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>“%1” has no meaning in “%2”</source>
        <extracomment>%1 is a measure of an event or release, %2 a scenario</extracomment>
        <translation>“%1”在“%2”中没有意义</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>scenario, measure, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value and difference</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, worse than the reference</source>
        <extracomment>%1 is a value, %2 a difference</extracomment>
        <translation>%1，%2，比参照差</translation>
    </message>
    <message>
        <source>%1, %2, better than the reference</source>
        <translation>%1，%2，比参照好</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pin and its note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <extracomment>heading of a column: the difference of a scenario to the reference</extracomment>
        <translation>%1，差值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>penstock::compare::MeasureTable</name>
    <message>
        <source>Save measures as CSV</source>
        <translation>将指标保存为 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>无法写入“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ScenarioChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a pin and its note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1，参照</translation>
    </message>
    <message>
        <source>%1
Delete takes it out of the comparison, Alt with the arrow keys or a drag moves it.</source>
        <translation>%1
按 Delete 移出比较，按 Alt 加方向键或拖动可移动。</translation>
    </message>
    <message>
        <source>%1
A click shows this scenario in the window. Delete takes it out of the comparison, Alt with the arrow keys or a drag moves it.</source>
        <translation>%1
单击可在窗口中显示此情景。按 Delete 移出比较，按 Alt 加方向键或拖动可移动。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ScenarioRow</name>
    <message>
        <source>Add</source>
        <comment>a scenario to the comparison</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Adds a scenario or a pinned result to the comparison</source>
        <translation>将情景或已固定的结果加入比较</translation>
    </message>
    <message>
        <source>Pin result</source>
        <translation>固定结果</translation>
    </message>
    <message>
        <source>Keeps the result of the scenario shown as it is now in the project, to compare later edits with</source>
        <translation>将所示情景的当前结果保留在项目中，以便与以后的编辑比较</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>What the differences are differences to</source>
        <translation>计算差值时所用的参照</translation>
    </message>
    <message>
        <source>Reference of the comparison</source>
        <translation>比较的参照</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>显示情景</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>设为参照</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>移出比较</translation>
    </message>
    <message>
        <source>Delete pin</source>
        <translation>删除固定结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pin and when it was made</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All scenarios and pinned results are shown already</source>
        <translation>所有情景和已固定的结果都已显示</translation>
    </message>
</context>
<context>
    <name>penstock::document::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Revert all fields of “%1”</source>
        <translation>还原“%1”的所有字段</translation>
    </message>
    <message>
        <source>Revert all fields of “%1” to %2</source>
        <translation>将“%1”的所有字段还原为%2</translation>
    </message>
    <message>
        <source>Push %1 of “%2” into the data</source>
        <translation>将“%2”的%1推送到数据</translation>
    </message>
    <message>
        <source>Push %1 of “%2” to %3</source>
        <translation>将“%2”的%1推送到%3</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::ExportDialog</name>
    <message numerus="yes">
        <source>All %n stored views</source>
        <translation>
            <numerusform>全部 %n 个已保存的视图</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Preview the picture before this one</source>
        <translation>预览上一张图片</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Preview the picture after this one</source>
        <translation>预览下一张图片</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>A pixel of the picture is a pixel of the screen</source>
        <translation>图片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>From citations</source>
        <translation>取自引用</translation>
    </message>
    <message>
        <source>List the sources cited for what the chart shows</source>
        <translation>列出图表所示内容引用的来源</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>选择文件夹和名称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Keep this size under a name, in the list of sizes</source>
        <translation>为此尺寸命名，保留在尺寸列表中</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>导出后打开文件夹</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy as image, SVG and PDF; each is drawn when another program asks for it</source>
        <translation>复制为图片、SVG 和 PDF；各格式在其他程序请求时才绘制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Choose paper, look at the pages, print</source>
        <translation>选择纸张，查看页面，打印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>不导出并关闭</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 图片 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already. Replace them?</source>
        <translation>
            <numerusform>已存在 %n 个文件。要替换吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Stop after the picture that is being made</source>
        <translation>当前图片生成后停止</translation>
    </message>
    <message>
        <source>Could not save “%1”: %2. Nothing was left half-written; choose another folder or name and try again.</source>
        <translation>无法保存“%1”：%2。没有留下未写完的文件；请选择其他文件夹或名称后重试。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n picture(s) had been written and were kept.</source>
        <translation>
            <numerusform>已取消。已写出的 %n 张图片予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Each view has its own</source>
        <translation>每个图表各有自己的内容</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Smallest text prints at %1 pt</source>
        <translation>最小的文字打印为 %1 pt</translation>
    </message>
    <message>
        <source>Smallest text prints at %1 pt; below %2 pt it is hard to read</source>
        <translation>最小的文字打印为 %1 pt；小于 %2 pt 时难以阅读</translation>
    </message>
    <message>
        <source>All labels fit</source>
        <translation>所有标签都放得下</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) do not fit: %1</source>
        <translation>
            <numerusform>%n 个标签放不下：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 % of actual size</source>
        <translation>实际大小的 %1%</translation>
    </message>
    <message>
        <source>Nothing that this chart shows has a source yet.</source>
        <translation>此图表所示内容尚无来源。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>另存为预设</translation>
    </message>
    <message>
        <source>Name of this size:</source>
        <translation>此尺寸的名称：</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::ExportForm</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one month to another, e.g. &quot;Jan 2024 – Dec 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>来源行</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>转为轮廓</translation>
    </message>
    <message>
        <source>Project and date in the file</source>
        <translation>在文件中写入项目和日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>宽 × 高</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Pixels: for slides, mail and the web</source>
        <translation>像素：适合幻灯片、邮件和网页</translation>
    </message>
    <message>
        <source>Lines and letters: sharp at any size, can be edited further</source>
        <translation>线条和文字：任意大小都清晰，可继续编辑</translation>
    </message>
    <message>
        <source>Lines and letters on a page: for print and reports</source>
        <translation>页面上的线条和文字：适合打印和报告</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>No background. The theme decides whether the letters are for a light or a dark one.</source>
        <translation>无背景。文字适合浅色还是深色背景由主题决定。</translation>
    </message>
    <message>
        <source>Letters become shapes: the same in every program, but nobody can select or search them.</source>
        <translation>文字变为图形：在任何程序中都一样，但无法选择或搜索。</translation>
    </message>
    <message>
        <source>Writes project, scenario, revision, program version and date into the file, not into the picture, so that it can be traced later.</source>
        <translation>将项目、情景、修订号、程序版本和日期写入文件而非画面，以便日后追溯。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Font scale</source>
        <translation>字体缩放</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Inks and patterns that stay apart when printed in black and white</source>
        <translation>黑白打印时仍可区分的颜色和图案</translation>
    </message>
    <message>
        <source>Font scale in per cent</source>
        <translation>字体缩放（百分比）</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>The line at the date that is pinned in the window, with the figures at it</source>
        <translation>窗口中固定日期处的线及其数值</translation>
    </message>
    <message>
        <source>As each view says</source>
        <translation>按各视图的设定</translation>
    </message>
    <message>
        <source>The whole horizon</source>
        <translation>整个分析期</translation>
    </message>
    <message>
        <source>As on screen: %1</source>
        <translation>与屏幕相同：%1</translation>
    </message>
    <message>
        <source>As the view says: %1</source>
        <translation>按视图：%1</translation>
    </message>
    <message>
        <source>Whole horizon: %1</source>
        <translation>整个分析期：%1</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>The last day must be after %1.</source>
        <translation>最后一天须晚于 %1。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the horizon runs from %1 to %2.</source>
        <translation>没有可绘制的内容：分析期为 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::SizeBox</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>宽和高的单位</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>Dots per inch, up to %1. The layout stays the same; only the number of pixels changes.</source>
        <translation>每英寸点数，最多 %1。版面不变，只改变像素数。</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>mm or px</source>
        <translation>mm 或 px</translation>
    </message>
    <message>
        <source>dpi, so %1</source>
        <extracomment>behind a number: &quot;144 dpi, so 339 × 191 mm&quot;</extracomment>
        <translation>dpi，即 %1</translation>
    </message>
</context>
<context>
    <name>penstock::forms::BiteChart</name>
    <message>
        <source>never within the horizon</source>
        <translation>分析期内无</translation>
    </message>
    <message>
        <source>Capacity lag %1, shortage lag %2</source>
        <translation>算力滞后 %1，短缺滞后 %2</translation>
    </message>
    <message>
        <source>Capacity gain</source>
        <translation>算力增益</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>算力滞后</translation>
    </message>
    <message>
        <source>Shortage gain</source>
        <translation>短缺缓解</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>短缺滞后</translation>
    </message>
    <message>
        <source>%1, before effect</source>
        <translation>生效前 %1</translation>
    </message>
</context>
<context>
    <name>penstock::forms::BoundRow</name>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>Remove this bound</source>
        <translation>删除此条件</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>penstock::forms::CitationDialog</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>引用来源</translation>
    </message>
    <message>
        <source>Edit citation</source>
        <translation>编辑引用</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>对象：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>“%1” as a whole</source>
        <translation>“%1”整体</translation>
    </message>
    <message>
        <source>none, an assumption</source>
        <translation>无（假设）</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>新建来源…</translation>
    </message>
    <message>
        <source>Cite a source for “%1”</source>
        <translation>为“%1”引用来源</translation>
    </message>
    <message>
        <source>Edit a citation of “%1”</source>
        <translation>编辑“%1”的引用</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a source, or none for an assumption.</source>
        <translation>请选择来源；若为假设，请选“无”。</translation>
    </message>
    <message>
        <source>An assumption needs a reason.</source>
        <translation>假设需要说明理由。</translation>
    </message>
    <message numerus="yes">
        <source>Cite a source for %n value(s)</source>
        <translation>
            <numerusform>为 %n 个值引用来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::FieldRow</name>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>已覆盖</translation>
    </message>
    <message>
        <source>overridden, %1: %2</source>
        <translation>已覆盖，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Revert to the parent&apos;s value (Alt+R)</source>
        <translation>还原为父情景的值 (Alt+R)</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>还原%1</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>[A]</source>
        <comment>mark of an assumption</comment>
        <translation>[设]</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Show the sources of this value</source>
        <translation>显示此值的来源</translation>
    </message>
</context>
<context>
    <name>penstock::forms::Inspector</name>
    <message numerus="yes">
        <source>%n field(s) are overridden in this scenario</source>
        <translation>
            <numerusform>此情景覆盖了 %n 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from %1</source>
        <translation>
            <numerusform>%n 个字段与“%1”不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Select something in the navigator or in a chart to see and change its values here.</source>
        <translation>在导航器或图表中选择内容后，可在此查看和更改其值。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>penstock::forms::InspectorHeader</name>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · 情景 %2</translation>
    </message>
    <message>
        <source>Takes part in the simulation; differs from the parent scenario</source>
        <translation>参与模拟（与父情景不同）</translation>
    </message>
    <message>
        <source>Takes part in the simulation</source>
        <translation>参与模拟</translation>
    </message>
    <message>
        <source>Enabled, overridden</source>
        <translation>启用，已覆盖</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>penstock::forms::MultiplierChart</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后 %2</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PointsEditor</name>
    <message>
        <source>Add a point</source>
        <translation>添加数据点</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>删除所选数据点</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PointsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was pasted.</source>
        <translation>第 %1 行：%2未粘贴任何内容。</translation>
    </message>
    <message>
        <source>There are two points for %1.</source>
        <translation>%1 有两个数据点。</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PolicySection</name>
    <message>
        <source>pull-forward %1</source>
        <translation>抢购 %1</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>Multiplier on matching deliveries</source>
        <translation>适用交付的倍数</translation>
    </message>
    <message>
        <source>Bite of this event</source>
        <translation>此事件的起效</translation>
    </message>
</context>
<context>
    <name>penstock::forms::ReferenceEditor</name>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有%1“%2”。</translation>
    </message>
</context>
<context>
    <name>penstock::forms::RuleBuilder</name>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>添加条款</translation>
    </message>
    <message>
        <source>A bound on a chip whose die area is unknown is not met.</source>
        <translation>裸片面积未知的芯片视为不满足密度条件。</translation>
    </message>
    <message>
        <source>Add bound</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Remove clause</source>
        <translation>删除条款</translation>
    </message>
    <message numerus="yes">
        <source>catches %n chip(s)</source>
        <translation>
            <numerusform>命中 %n 种芯片</numerusform>
        </translation>
    </message>
    <message>
        <source>catches no more</source>
        <translation>未新增命中</translation>
    </message>
    <message numerus="yes">
        <source>catches %n more</source>
        <translation>
            <numerusform>另命中 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>catches no chip: its bounds exclude each other</source>
        <translation>未命中任何芯片：其条件互相排斥</translation>
    </message>
</context>
<context>
    <name>penstock::forms::RuleEditor</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Catches a chip when</source>
        <translation>芯片受管条件</translation>
    </message>
</context>
<context>
    <name>penstock::forms::SourcesPage</name>
    <message>
        <source>No source. Cite one so that a reader can check this value.</source>
        <translation>没有来源。请引用一个，以便读者核实此值。</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（情景 %2）</translation>
    </message>
    <message>
        <source>Edit this citation</source>
        <translation>编辑此引用</translation>
    </message>
    <message>
        <source>Remove this citation</source>
        <translation>删除此引用</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The source “%1” is gone.</source>
        <translation>来源“%1”已被删除。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
</context>
<context>
    <name>penstock::grids::ColumnLayout</name>
    <message>
        <source>Sort by “%1”, least first</source>
        <translation>按“%1”升序排列</translation>
    </message>
    <message>
        <source>Sort by “%1”, most first</source>
        <translation>按“%1”降序排列</translation>
    </message>
    <message>
        <source>Order of the project</source>
        <translation>项目中的顺序</translation>
    </message>
    <message>
        <source>Hide column “%1”</source>
        <translation>隐藏列“%1”</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
</context>
<context>
    <name>penstock::grids::EntityGridPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Shows the rows in which all these words occur; the project stays as it is</source>
        <translation>只显示包含所有这些词的行；项目保持不变</translation>
    </message>
    <message>
        <source>Filter of the grid</source>
        <translation>表格筛选</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Insert a new row below the current one (Ctrl++)</source>
        <translation>在当前行下方插入新行 (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy the selected cells with the names of their columns, for a spreadsheet</source>
        <translation>复制所选单元格及其列名，供电子表格使用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown and all</comment>
        <translation>%2 项中的 %1 项</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>显示单元格</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Bring in a table from a CSV or tab-separated text file, by its headings</source>
        <translation>按标题从 CSV 或制表符分隔文本文件导入表格</translation>
    </message>
    <message>
        <source>There is nothing in this list yet. Add a row, paste cells from a spreadsheet, or import a table.</source>
        <translation>此列表中还没有内容。请添加一行、从电子表格粘贴单元格，或导入表格。</translation>
    </message>
</context>
<context>
    <name>penstock::grids::EntityTableModel</name>
    <message>
        <source>“%1” does not use this field.</source>
        <translation>“%1”不使用此字段。</translation>
    </message>
    <message>
        <source>Without the override: %1</source>
        <translation>未覆盖时：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, entity, value</comment>
        <translation>“%2”的%1：%3</translation>
    </message>
</context>
<context>
    <name>penstock::grids::GridView</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>未粘贴任何内容。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows and columns</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Paste %1 cells into %2</source>
        <comment>size and list</comment>
        <translation>将 %1 个单元格粘贴到%2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) kept what they held.</source>
        <translation>
            <numerusform>%n 个单元格保持原值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1 cells.</source>
        <comment>size</comment>
        <translation>已粘贴 %1 个单元格。</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>填充 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row above to fill from.</source>
        <translation>上方没有可供填充的行。</translation>
    </message>
    <message>
        <source>There is no column on the left to fill from.</source>
        <translation>左侧没有可供填充的列。</translation>
    </message>
    <message numerus="yes">
        <source>Switch %n cell(s)</source>
        <translation>
            <numerusform>切换 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %2 yet, and each %1 needs one.</source>
        <comment>entities</comment>
        <translation>%1需要%2，但目前还没有。</translation>
    </message>
    <message>
        <source>The filter was taken away to show the new row.</source>
        <translation>为显示新行，已清除筛选。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>e.g. 3 supplies</comment>
        <translation>为 %1 创建副本</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>e.g. 3 supplies</comment>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Rows can be moved when the grid shows all of them in project order: click the sorted heading until its arrow is gone, and empty the filter.</source>
        <translation>仅当表格按项目顺序显示全部行时才能移动行：请点击排序列的标题直到箭头消失，并清空筛选。</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <comment>e.g. 3 supplies</comment>
        <translation>调整 %1 的顺序</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>复制所选单元格并将其清除</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation>复制所选单元格，供电子表格使用</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同标题复制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the selected cells with the names of their rows and columns</source>
        <translation>复制所选单元格及其行名和列名</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet, by their headings where they have some</source>
        <translation>从电子表格粘贴单元格；若有标题则按标题对应</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Set the selected cells back to nothing or the default</source>
        <translation>将所选单元格恢复为空或默认值</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below</source>
        <translation>将所选的第一行复制到下方各行</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>向右填充(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the first selected column into those to the right</source>
        <translation>将所选的第一列复制到右侧各列</translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation>插入行(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a new row below this one</source>
        <translation>在此行下方插入新行</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>创建行副本(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the selected rows below the last of them</source>
        <translation>将所选各行复制到其最后一行之下</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>删除所选各行</translation>
    </message>
    <message>
        <source>Move rows &amp;up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected rows up in the order of the project</source>
        <translation>在项目顺序中上移所选各行</translation>
    </message>
    <message>
        <source>Move rows d&amp;own</source>
        <translation>下移行(&amp;O)</translation>
    </message>
    <message>
        <source>Move the selected rows down in the order of the project</source>
        <translation>在项目顺序中下移所选各行</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>剪切 %n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>清除 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>文本表格 (*.csv *.tsv *.tab *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” imported.</source>
        <translation>
            <numerusform>已导入“%1”的 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were new.</source>
        <translation>
            <numerusform>其中 %n 行为新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into %1</source>
        <translation>
            <numerusform>将 %n 行导入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row and column of a cell, why it was not taken</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>All cells held the same already.</source>
        <translation>所有单元格原本就是相同的值。</translation>
    </message>
    <message>
        <source>I&amp;mport table…</source>
        <translation>导入表格(&amp;M)…</translation>
    </message>
    <message>
        <source>Bring in a table from a CSV or tab-separated text file, by its headings</source>
        <translation>按标题从 CSV 或制表符分隔文本文件导入表格</translation>
    </message>
    <message>
        <source>Set &amp;source…</source>
        <translation>设置来源(&amp;S)…</translation>
    </message>
    <message>
        <source>Say where the selected values come from</source>
        <translation>注明所选数值的来源</translation>
    </message>
</context>
<context>
    <name>penstock::grids::ImportDialog</name>
    <message>
        <source>Encoding:</source>
        <translation>编码：</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>第一行是标题</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Import “%1” into %2</source>
        <comment>file and list</comment>
        <translation>将“%1”导入%2</translation>
    </message>
    <message>
        <source>Columns are parted by:</source>
        <translation>列分隔符：</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Where the columns of the file go</source>
        <translation>文件各列的去向</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>下一个标记的单元格</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>“%1”的去向</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 would be new.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>将新增 %1。</translation>
    </message>
    <message>
        <source>%1 would be updated.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>将更新 %1。</translation>
    </message>
    <message>
        <source>Stocks of %1 would be set.</source>
        <comment>e.g. 3 operators</comment>
        <translation>将设置 %1的库存。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and would be left out.</source>
        <translation>
            <numerusform>%n 个单元格不相符，将被略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>%n 行无法添加，因为其必需的内容不相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells leave what is there.</source>
        <translation>空单元格保留原有内容。</translation>
    </message>
    <message>
        <source>No column goes to “%1”: new rows get “%2”.</source>
        <translation>没有列对应“%1”：新行取“%2”。</translation>
    </message>
</context>
<context>
    <name>penstock::grids::PastePreview</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block do not fit.</source>
        <translation>
            <numerusform>要粘贴的区域中有 %n 个单元格不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block go below the last one.</source>
        <translation>
            <numerusform>要粘贴的区域中有 %n 行超出最后一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Marked cells keep what they hold if you leave them as they are.</source>
        <translation>尚未作任何更改。若保持原样，带标记的单元格将保留原值。</translation>
    </message>
    <message>
        <source>%1 would be new.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>将新增 %1。</translation>
    </message>
    <message>
        <source>The block to be pasted into %1</source>
        <translation>要粘贴到%1的区域</translation>
    </message>
    <message>
        <source>Leave bad cells as they are</source>
        <translation>不符的单元格保持原样</translation>
    </message>
    <message numerus="yes">
        <source>Paste and add %n row(s)</source>
        <translation>
            <numerusform>粘贴并添加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the block fits.</source>
        <translation>要粘贴的区域中没有相符的单元格。</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>不粘贴</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>下一个带标记的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>%n 行无法添加，因为其必需的内容不相符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SelectionStatus</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>In warehouse %1</source>
        <translation>仓库 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused</source>
        <translation>
            <numerusform>%n 个单元格未被接受</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SourceBar</name>
    <message>
        <source>Cites this source for each of these values, as one step</source>
        <translation>一步为这些数值逐一引用此来源</translation>
    </message>
    <message>
        <source>Leave these values without a source (Esc)</source>
        <translation>让这些数值不带来源 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave these values without a source</source>
        <translation>让这些数值不带来源</translation>
    </message>
    <message>
        <source>Set source</source>
        <translation>设置来源</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted.</source>
        <translation>
            <numerusform>已粘贴 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells that hold values: names, switches and totals have no source.</source>
        <translation>请选择含数值的单元格：名称、开关和合计没有来源。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) selected.</source>
        <translation>
            <numerusform>已选择 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is cited for these values already.</source>
        <translation>这些数值已引用“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Cite “%1” for %n value(s)</source>
        <translation>
            <numerusform>为 %n 个值引用“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited for %n value(s).</source>
        <translation>
            <numerusform>已为 %n 个值引用“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SourcePicker</name>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Source of these values</source>
        <translation>这些数值的来源</translation>
    </message>
    <message>
        <source>Type any part of a source&apos;s name; a name that no source has makes a new one</source>
        <translation>输入来源名称的任意部分；没有来源使用的名称会新建一个</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>No source has this name yet: it is added to the list of sources</source>
        <translation>尚无来源使用此名称：它会加入来源列表</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>可信度：</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>penstock::grids::StockpileDelegate</name>
    <message>
        <source>kept %1</source>
        <translation>保留 %1</translation>
    </message>
</context>
<context>
    <name>penstock::grids::StockpileGridModel</name>
    <message>
        <source>%1-equivalents</source>
        <comment>a chip</comment>
        <translation>%1 当量</translation>
    </message>
    <message>
        <source>%1 · × %2</source>
        <comment>platform and worth of a chip</comment>
        <translation>%1 · × %2</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Totals add up by themselves. Set the cells that they are made of.</source>
        <translation>合计会自动计算。请设定构成合计的单元格。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two figures of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>installed and in warehouse</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Switched off: it takes no part. Typing a figure switches the stockpile on.</source>
        <translation>已停用，不参与计算。输入数字即可启用该库存。</translation>
    </message>
    <message>
        <source>In the parent scenario: %1</source>
        <translation>父情景中：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>operator, chip, figures</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Type 24,000 + 6,000 to set both, 24k to set what is installed, + 6k for the warehouse.</source>
        <translation>输入 24,000 + 6,000 可同时设定两者，2.4万 设定已部署数量，+ 6,000 设定仓库数量。</translation>
    </message>
    <message>
        <source>All chips</source>
        <translation>所有芯片</translation>
    </message>
    <message>
        <source>Set stock of “%1” to %2 + %3</source>
        <translation>将“%1”的库存设为 %2 + %3</translation>
    </message>
</context>
<context>
    <name>penstock::grids::StockpileGridPage</name>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Install limit</source>
        <translation>部署上限</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备件</translation>
    </message>
    <message>
        <source>Units in service and in the warehouse on the first day</source>
        <translation>起始日在役和在仓库中的数量</translation>
    </message>
    <message>
        <source>Most units that can be put into service in a month</source>
        <translation>一个月内最多可投入使用的数量</translation>
    </message>
    <message>
        <source>Share of installed units that fail in a year</source>
        <translation>已部署芯片一年内发生故障的比例</translation>
    </message>
    <message>
        <source>Warehouse units kept back for replacing failures</source>
        <translation>为替换故障而留在仓库中的数量</translation>
    </message>
    <message>
        <source>Depletion</source>
        <translation>消耗曲线</translation>
    </message>
    <message>
        <source>Curves of the warehouse to the end of the horizon, with a ring where it runs out</source>
        <translation>到分析期末的仓库库存曲线，耗尽处以圆环标出</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sums at the right and below</source>
        <translation>在右侧和下方显示合计</translation>
    </message>
    <message>
        <source>Opening stock on %1</source>
        <translation>%1 的期初库存</translation>
    </message>
    <message>
        <source>The first day of the horizon, set under “Horizon and thresholds”</source>
        <translation>分析期的第一天，在“分析期与阈值”中设定</translation>
    </message>
    <message>
        <source>Filter operators</source>
        <translation>筛选运营方</translation>
    </message>
    <message>
        <source>Filter of the operators</source>
        <translation>运营方筛选</translation>
    </message>
    <message>
        <source>Shows the operators in whose name all these words occur</source>
        <translation>只显示名称中包含所有这些词的运营方</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy the selected cells with operators and chips, for a spreadsheet</source>
        <translation>复制所选单元格及其运营方和芯片名称，供电子表格使用</translation>
    </message>
    <message>
        <source>Opening stocks, operators by chips</source>
        <translation>期初库存（运营方 × 芯片）</translation>
    </message>
    <message>
        <source>Upper figure: installed. Lower figure: in warehouse. Curve: warehouse until %1; ring: stock-out. Violet corner: differs from the parent scenario.</source>
        <translation>上方数字：已部署。下方数字：仓库。曲线：到 %1 的仓库库存；圆环：库存耗尽。紫色角标：与父情景不同。</translation>
    </message>
    <message>
        <source>Violet corner: differs from the parent scenario. Grey: switched off.</source>
        <translation>紫色角标：与父情景不同。灰色：停用。</translation>
    </message>
    <message>
        <source>The grid needs an operator and a chip. Add them from the Data menu; then type, or paste a table with chips above and operators in front.</source>
        <translation>此表格需要运营方和芯片。请从“数据”菜单添加，然后直接输入，或粘贴顶行为芯片、首列为运营方的表格。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>显示单元格</translation>
    </message>
</context>
<context>
    <name>penstock::grids::WarehouseTableModel</name>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Units in the warehouse over what the next 90 days take out of it</source>
        <translation>仓库数量除以此后 90 天的出库量</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>库存耗尽</translation>
    </message>
    <message>
        <source>Cover on %1</source>
        <comment>a date</comment>
        <translation>%1 的库存可用天数</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>库存可用天数</translation>
    </message>
</context>
<context>
    <name>penstock::library::CompleteDialog</name>
    <message>
        <source>Complete “%1”</source>
        <translation>补全“%1”</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>添加到项目</translation>
    </message>
</context>
<context>
    <name>penstock::library::DifferenceTable</name>
    <message>
        <source>No value of this project differs from the library.</source>
        <translation>此项目中没有与资料库不同的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of this project, as the scenario shown sees it, differ from the library.</source>
        <translation>
            <numerusform>在当前情景中，此项目有 %n 个值与资料库不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s) to the library&apos;s values</source>
        <translation>
            <numerusform>将 %n 个字段设为资料库的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>此项目中</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>资料库中</translation>
    </message>
    <message>
        <source>Values that differ from the library</source>
        <translation>与资料库不同的值</translation>
    </message>
    <message>
        <source>Use the library&apos;s values</source>
        <translation>采用资料库的值</translation>
    </message>
    <message>
        <source>Sets the selected fields, in the scenario shown, to what the library says</source>
        <translation>在当前情景中，将所选字段设为资料库的值</translation>
    </message>
</context>
<context>
    <name>penstock::library::EntryList</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Search chips, rules and sources</source>
        <translation>搜索芯片、规则和来源</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>资料库条目</translation>
    </message>
</context>
<context>
    <name>penstock::library::EntryModel</name>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>此项目中</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and number of entries</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>已有</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::library::LibraryDialog</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>差异（%1）</translation>
    </message>
    <message>
        <source>In this project already.</source>
        <translation>已在此项目中。</translation>
    </message>
    <message>
        <source>In this project, switched off in the scenario shown.</source>
        <translation>已在此项目中，但在当前情景中停用。</translation>
    </message>
    <message>
        <source>It can be added once it is complete.</source>
        <translation>补全后即可添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected entries cannot be added or are in the project.</source>
        <translation>
            <numerusform>所选条目中有 %n 个无法添加或已在项目中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Complete and add…</source>
        <translation>补全并添加…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to project</source>
        <translation>
            <numerusform>将 %n 个条目添加到项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>添加到项目</translation>
    </message>
    <message>
        <source>Switches it on in the scenario shown</source>
        <translation>在当前情景中启用</translation>
    </message>
    <message>
        <source>Asks for the figures that are missing, then adds it</source>
        <translation>询问缺失的数据，然后添加</translation>
    </message>
    <message>
        <source>Adds it with its citations and their sources, as one step</source>
        <translation>连同其引用和来源，作为一步操作添加</translation>
    </message>
    <message>
        <source>Chip and rule library</source>
        <translation>芯片与规则资料库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>penstock::models::ProjectTreeModel</name>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1，%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>penstock::plot::OverviewStrip</name>
    <message>
        <source>Time shown</source>
        <translation>显示的时间段</translation>
    </message>
</context>
<context>
    <name>penstock::rules::ChipTable</name>
    <message>
        <source>Chips of this project</source>
        <translation>此项目的芯片</translation>
    </message>
</context>
<context>
    <name>penstock::rules::ChipTableModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>TPP</source>
        <translation>TPP</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>与阈值之差</translation>
    </message>
    <message>
        <source>Cut in 12 months</source>
        <translation>12 个月减少量</translation>
    </message>
    <message>
        <source>Units that do not arrive in the 12 months after this event takes effect: arrivals of the same scenario without the event, less those with it</source>
        <translation>此事件生效后 12 个月内少到货的数量：同一情景下没有该事件时的到货量，减去有该事件时的到货量</translation>
    </message>
</context>
<context>
    <name>penstock::rules::EventForm</name>
    <message>
        <source>A lift has no rule of its own: it ends the restriction or cap that it names.</source>
        <translation>解除没有自己的规则：它终止所指定的限制或上限。</translation>
    </message>
    <message>
        <source>A marker is shown on timelines and stops no delivery, so it has no rule.</source>
        <translation>标记只显示在时间线上，不拦截任何交付，因此没有规则。</translation>
    </message>
    <message>
        <source>Fields of the policy event</source>
        <translation>政策事件的字段</translation>
    </message>
</context>
<context>
    <name>penstock::rules::PolicyEventPage</name>
    <message>
        <source>%1 of %2 known chips caught · %3 of %4 in this project</source>
        <translation>已知的 %2 种芯片中命中 %1 种 · 此项目的 %4 种中命中 %3 种</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>%2 种中命中 %1 种</translation>
    </message>
    <message>
        <source>Which chips the rule catches</source>
        <translation>规则命中的芯片</translation>
    </message>
    <message>
        <source>log axes</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Chips of this project</source>
        <translation>此项目的芯片</translation>
    </message>
    <message>
        <source>Show chip library</source>
        <translation>显示芯片资料库</translation>
    </message>
    <message>
        <source>Draws and counts the chips of the library that the project does not hold</source>
        <translation>绘制并计入资料库中项目尚未包含的芯片</translation>
    </message>
    <message>
        <source>This project has no chips yet. Add some from the chip library.</source>
        <translation>此项目还没有芯片。请从芯片资料库添加。</translation>
    </message>
    <message>
        <source>This policy event was deleted. Undo brings it back.</source>
        <translation>此政策事件已被删除。撤销可将其恢复。</translation>
    </message>
</context>
<context>
    <name>penstock::rules::RuleMap</name>
    <message>
        <source>Drag to move; Alt without snapping</source>
        <translation>拖动以移动；按住 Alt 则不吸附</translation>
    </message>
    <message>
        <source>TPP %1, density %2</source>
        <translation>TPP %1，性能密度 %2</translation>
    </message>
    <message>
        <source>TPP %1, die area unknown</source>
        <translation>TPP %1，裸片面积未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the library, not in this project</source>
        <translation>在资料库中，不在此项目中</translation>
    </message>
    <message>
        <source>Chips and clauses by performance and density</source>
        <translation>按性能和密度排列的芯片与条款</translation>
    </message>
    <message numerus="yes">
        <source>The rule catches %1 of %n chip(s) of this project.</source>
        <translation>
            <numerusform>规则命中此项目 %n 种芯片中的 %1 种。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Handle: %2</source>
        <translation>%1手柄：%2</translation>
    </message>
</context>
<context>
    <name>penstock::rules::RuleSection</name>
    <message>
        <source>[A]</source>
        <comment>mark of an assumption</comment>
        <translation>[设]</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>Show the sources of these thresholds</source>
        <translation>显示这些阈值的来源</translation>
    </message>
    <message>
        <source>Replaces the rule by published thresholds, with their sources</source>
        <translation>以已公布的阈值及其来源替换此规则</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Catches a chip when</source>
        <translation>芯片受管条件</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert the rule to the parent&apos;s</source>
        <translation>将规则还原为父情景的规则</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>own thresholds</source>
        <translation>自定阈值</translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::DifferenceModel</name>
    <message>
        <source>enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参与计算</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此情景</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>比较对象：%1</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>world</source>
        <translation>外部环境</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scenario that sets the value seen here</source>
        <translation>设定此处所示值的情景</translation>
    </message>
    <message>
        <source>Whether policy or the world differs</source>
        <translation>是政策不同，还是外部环境不同</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>设定于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of sources</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::DifferencesPage</name>
    <message>
        <source>%1 differences.csv</source>
        <translation>%1 差异.csv</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>筛选差异</translation>
    </message>
    <message>
        <source>Only set here</source>
        <translation>仅此情景设定的</translation>
    </message>
    <message>
        <source>Leaves out what a parent of either scenario sets</source>
        <translation>略去由任一情景的父情景设定的内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>the data as it stands</source>
        <translation>现有数据</translation>
    </message>
    <message>
        <source>%1 (parent)</source>
        <translation>%1（父情景）</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>“%1” sees the same values as “%2”. Change a field and it is listed here.</source>
        <translation>“%1”与“%2”的值相同。更改字段后会在此列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>%n 处差异中的 %1 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n</source>
        <translation>
            <numerusform>还原 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Select rows that are set in this scenario</source>
        <translation>请选择在此情景中设定的行</translation>
    </message>
    <message>
        <source>None of the rows selected is set in this scenario itself</source>
        <translation>所选行均不是在此情景本身中设定的</translation>
    </message>
    <message>
        <source>Takes back what this scenario sets, as one step (Del)</source>
        <translation>将此情景的设定作为一步操作还原 (Del)</translation>
    </message>
    <message>
        <source>Push to data</source>
        <translation>推送到数据</translation>
    </message>
    <message>
        <source>Push to parent</source>
        <translation>推送到父情景</translation>
    </message>
    <message>
        <source>Makes them the values of the data, as one step</source>
        <translation>作为一步操作，将其设为数据的值</translation>
    </message>
    <message>
        <source>Makes “%1” set them instead, as one step</source>
        <translation>作为一步操作，改由“%1”设定</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>转到字段</translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::ReparentDialog</name>
    <message>
        <source>Move scenario</source>
        <translation>移动情景</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it move with it and may change too.</source>
        <translation>
            <numerusform>其下的 %n 个情景将随之移动，其值也可能改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>移动后</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Values that change</source>
        <translation>将改变的值</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move “%1” &amp;under</source>
        <translation>将“%1”移到(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>None: a root</source>
        <translation>无：根情景</translation>
    </message>
    <message>
        <source>It stands there now. Choose another parent to see what would change.</source>
        <translation>现在就在那里。选择另一个父情景可查看会有什么变化。</translation>
    </message>
</context>
<context>
    <name>penstock::search::CommandPalette</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes</source>
        <translation>方向键选择，Enter 执行，Esc 关闭</translation>
    </message>
    <message numerus="yes">
        <source>The best %n matches; type more to narrow them.</source>
        <translation>
            <numerusform>最佳的 %n 个匹配；继续输入可缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, entity or field</source>
        <translation>命令、对象或字段</translation>
    </message>
    <message>
        <source>Find a command, an entity or a field</source>
        <translation>查找命令、对象或字段</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
</context>
<context>
    <name>penstock::search::FindReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>In list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text, number or date</source>
        <translation>文本、数字或日期</translation>
    </message>
    <message>
        <source>Text, number or date; +30 moves dates by days</source>
        <translation>文本、数字或日期；+30 将日期后移相应天数</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>Titles, publishers, quotes, reasons and the like</source>
        <translation>标题、发布方、引文、理由等</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Whole values as they read in forms, such as 900 or 5 %, in demand curves and rules too</source>
        <translation>表单中显示的完整数值，如 900 或 5 %，也包括需求曲线和规则中的数值</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Whole dates in any form that fields take, such as 2025-04-09 or 9 Apr 2025</source>
        <translation>字段接受的任何形式的完整日期，如 2025-04-09 或 2025年4月9日</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词匹配</translation>
    </message>
    <message>
        <source>Texts only: neither letters nor digits beside it</source>
        <translation>仅限文本：前后没有字母或数字</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Tick or untick all places</source>
        <translation>勾选或取消勾选全部位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>data and all scenarios</source>
        <translation>数据和所有情景</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>仅数据</translation>
    </message>
    <message>
        <source>overrides of all scenarios</source>
        <translation>所有情景的覆盖</translation>
    </message>
    <message>
        <source>overrides of “%1”</source>
        <translation>“%1”的覆盖</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces what is ticked, as one step</source>
        <translation>将勾选的内容作为一步操作替换</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change</source>
        <translation>未勾选任何会改变的内容</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found; %1 of them cannot be replaced and say why</source>
        <translation>
            <numerusform>找到 %n 处；其中 %1 处无法替换，并注明了原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已替换 %n 处。按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::search::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>penstock::search::RecordPage</name>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, for a spreadsheet</source>
        <translation>复制所选行或全部行，供电子表格使用</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Writes all rows shown into a file</source>
        <translation>将显示的所有行写入文件</translation>
    </message>
</context>
<context>
    <name>penstock::search::RecordTable</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or name.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹或名称。</translation>
    </message>
</context>
<context>
    <name>penstock::search::ReplaceModel</name>
    <message>
        <source>in “%1”</source>
        <translation>情景“%1”</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>penstock::search::UsesList</name>
    <message>
        <source>Who refers to it</source>
        <translation>引用它的内容</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>没有内容引用它。</translation>
    </message>
</context>
<context>
    <name>penstock::search::WhereUsedDialog</name>
    <message>
        <source>Where used</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>“%1”未在任何地方使用</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is used in %n place(s)</source>
        <translation>
            <numerusform>“%1”在 %n 处被使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>penstock::shell::AboutDialog</name>
    <message>
        <source>About Penstock</source>
        <translation>关于 Penstock</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Shows when a stockpile of accelerators runs dry behind an export control: how long after the gate closes, how hard, and for whom.</source>
        <translation>展示加速器库存在出口管制之下何时耗尽：闸门关闭多久之后、影响有多大、影响到谁。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Version and parts as text, for a report</source>
        <translation>以文本形式复制版本和组件信息，供报告使用</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL 3), SQLite %2 (public domain), JSON for Modern C++ (MIT) and tl::expected (CC0).</source>
        <translation>使用 Qt %1 (LGPL 3)、SQLite %2（公有领域）、JSON for Modern C++ (MIT) 和 tl::expected (CC0) 构建。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>隐藏此面板</translation>
    </message>
</context>
<context>
    <name>penstock::shell::EmptyCard</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空项目</translation>
    </message>
    <message>
        <source>Starts with the platforms, the chips and the published rules as events that are switched off.</source>
        <translation>从平台、芯片以及处于停用状态的已公布规则事件开始。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::HistoryPanel</name>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MainWindow</name>
    <message>
        <source>%1[*] — Penstock</source>
        <comment>name of the project</comment>
        <translation>%1[*] — Penstock</translation>
    </message>
    <message>
        <source>Penstock</source>
        <translation>Penstock</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MeasureStrip</name>
    <message>
        <source>Headline measures</source>
        <translation>主要指标</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MeasureTile</name>
    <message>
        <source>%1 Click to go there.</source>
        <translation>%1点击可转到该处。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, value and difference</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>&amp;Go to its date</source>
        <translation>转到其日期(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all seven</source>
        <translation>复制全部七项(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MethodWindow</name>
    <message>
        <source>Method</source>
        <translation>计算方法</translation>
    </message>
</context>
<context>
    <name>penstock::shell::Navigator</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>筛选导航器</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>只显示包含此文本的内容</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with this</source>
        <translation>与此比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Branch…</source>
        <translation>创建分支(&amp;B)…</translation>
    </message>
    <message>
        <source>Edit as &amp;grid</source>
        <translation>以表格编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move under…</source>
        <translation>移到其他父情景下(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>penstock::shell::NavigatorDelegate</name>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>number of overrides</comment>
        <translation>%1，停用</translation>
    </message>
</context>
<context>
    <name>penstock::shell::NavigatorTree</name>
    <message>
        <source>Scenarios and data</source>
        <translation>情景和数据</translation>
    </message>
</context>
<context>
    <name>penstock::shell::OverviewPage</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a fault</comment>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>&amp;Edit in the inspector</source>
        <translation>在检查器中编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lock value axis</source>
        <translation>锁定数值轴(&amp;L)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::PageTabs</name>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ProblemsPanel</name>
    <message>
        <source>Nothing is wrong with this scenario.</source>
        <translation>此情景没有问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing can be computed until this is mended.</source>
        <translation>修正之前无法计算。</translation>
    </message>
    <message>
        <source>The simulation runs in spite of this.</source>
        <translation>尽管如此，模拟仍会运行。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ProjectSession</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects and cases (*.penstock *.json)</source>
        <translation>项目和案例 (*.penstock *.json)</translation>
    </message>
    <message>
        <source>Penstock projects (*.penstock)</source>
        <translation>Penstock 项目 (*.penstock)</translation>
    </message>
    <message>
        <source>Cases as text (*.json)</source>
        <translation>文本形式的案例 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>“%1”现在在哪里？</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>无法保存“%1”。</translation>
    </message>
    <message>
        <source>%1 Your changes are still here.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1您的更改仍然保留。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到其他位置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要保存对“%1”的更改吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the last save would be lost otherwise.</source>
        <translation>
            <numerusform>否则，自上次保存以来的 %n 处更改将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>penstock::shell::QuestionDialog</name>
    <message>
        <source>Penstock</source>
        <translation>Penstock</translation>
    </message>
</context>
<context>
    <name>penstock::shell::RecentRow</name>
    <message>
        <source>Today, %1</source>
        <comment>time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <comment>name of a file</comment>
        <translation>%1，文件未找到</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>文件未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个情景</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>图表中</translation>
    </message>
</context>
<context>
    <name>penstock::shell::StartPage</name>
    <message>
        <source>Stockpiles, cloud demand, export controls</source>
        <translation>库存、云端需求、出口管制</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Chips and published rules are there · %1</source>
        <comment>keys</comment>
        <translation>内含芯片与已公布规则 · %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>.penstock file, or a case as text · %1</source>
        <comment>keys</comment>
        <translation>.penstock 文件或文本案例 · %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Open as a copy; the figures are illustrative and cite public sources</source>
        <translation>以副本形式打开；数据仅为示意，引自公开来源</translation>
    </message>
    <message>
        <source>Projects that you open or save are listed here.</source>
        <translation>您打开或保存的项目会列在这里。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::StatusBar</name>
    <message>
        <source>Day steps</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Week steps</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Month steps</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Drop a .penstock or .json file anywhere to open it</source>
        <translation>将 .penstock 或 .json 文件拖放到任意位置即可打开</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <comment>steps, first and last day</comment>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>显示问题列表</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>未保存的更改：%1</translation>
    </message>
    <message>
        <source>Show the list of steps</source>
        <translation>显示操作列表</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>Coarse preview</source>
        <translation>粗略预览</translation>
    </message>
    <message>
        <source>Computed in %1 ms</source>
        <translation>计算用时 %1 ms</translation>
    </message>
    <message>
        <source>Cursor %1</source>
        <comment>a date, in bold</comment>
        <translation>光标 %1</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario shown</source>
        <translation>显示的情景</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Scenario compared with</source>
        <translation>用于比较的情景</translation>
    </message>
    <message>
        <source>Unit of capacity</source>
        <translation>算力单位</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no scenario to compare with</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (parent)</source>
        <comment>a scenario</comment>
        <translation>%1（父情景）</translation>
    </message>
    <message>
        <source>Chip equivalents</source>
        <translation>芯片当量</translation>
    </message>
    <message>
        <source>%1-equivalents</source>
        <comment>a chip</comment>
        <translation>%1 当量</translation>
    </message>
    <message>
        <source>PFLOP/s</source>
        <translation>PFLOP/s</translation>
    </message>
</context>
<context>
    <name>penstock::shell::Tools</name>
    <message>
        <source>Method: what the model computes</source>
        <translation>计算方法：模型计算什么</translation>
    </message>
    <message>
        <source>Stocks, gates, demand, allocation and the measures, section by section</source>
        <translation>逐节说明库存、闸门、需求、分配和各项指标</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>以可搜索的列表显示全部按键</translation>
    </message>
</context>
<context>
    <name>penstock::shell::Workspace</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作历史</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>penstock::sources::AuditModel</name>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>The source “%1” is gone.</source>
        <translation>来源“%1”已被删除。</translation>
    </message>
    <message>
        <source>%1 (as a whole)</source>
        <translation>%1（整体）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>比例/年</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍数</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set</source>
        <translation>
            <numerusform>已设定的值 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) at their default, never set</source>
        <translation>
            <numerusform>保持默认、从未设定的值 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>They equal the default of their field, are not needed and have no citation of their own, so nobody can tell them from values that were not looked at.</source>
        <translation>它们等于字段的默认值，并非必填，也没有自己的引用，因此无法与未经审视的值区分。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
</context>
<context>
    <name>penstock::sources::AuditPage</name>
    <message>
        <source>%1 sources.csv</source>
        <translation>%1 数据与来源.csv</translation>
    </message>
    <message>
        <source>Filter by entity, field or source</source>
        <translation>按对象、字段或来源筛选</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>筛选值</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Data or scenario</source>
        <translation>数据或情景</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>距今天数</translation>
    </message>
    <message>
        <source>Only values whose source is older than so many days</source>
        <translation>仅显示来源早于此天数的值</translation>
    </message>
    <message>
        <source>Only values with neither source nor assumption</source>
        <translation>仅显示既无来源也无假设的值</translation>
    </message>
    <message>
        <source>Values whose best source is of low confidence</source>
        <translation>最佳来源可信度仍低的值</translation>
    </message>
    <message>
        <source>Only values that are not the default of their field</source>
        <translation>仅显示不同于字段默认值的值</translation>
    </message>
    <message>
        <source>Without source first</source>
        <translation>无来源的排在最前</translation>
    </message>
    <message>
        <source>Age up to</source>
        <translation>天数计算至</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>Values and their sources</source>
        <translation>值及其来源</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>data and scenarios</source>
        <translation>数据和情景</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>仅数据</translation>
    </message>
    <message>
        <source>overrides of “%1”</source>
        <translation>“%1”的覆盖</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>end of data, %1</source>
        <translation>数据截止日，%1</translation>
    </message>
    <message>
        <source>The latest day that a source, a citation or an observation is of</source>
        <translation>来源、引用或观测值中最晚的日期</translation>
    </message>
    <message>
        <source>No value is set yet</source>
        <translation>尚未设定任何值</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) have a source</source>
        <translation>
            <numerusform>%n 个值中有 %1 个注明了来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>假设 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>无来源 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at their default</source>
        <translation>
            <numerusform>默认值 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>可信度低</translation>
    </message>
    <message>
        <source>Not the default</source>
        <translation>非默认值</translation>
    </message>
    <message numerus="yes">
        <source>Cite for %n…</source>
        <translation>
            <numerusform>为 %n 个值引用…</numerusform>
        </translation>
    </message>
    <message>
        <source>Says where the selected values come from, as one step</source>
        <translation>作为一步操作，注明所选值的来源</translation>
    </message>
    <message>
        <source>Select the values to cite a source for</source>
        <translation>请选择要引用来源的值</translation>
    </message>
    <message>
        <source>Values that are assumed, also where a source is cited for the assumption</source>
        <translation>属于假设的值，包括为该假设引用了来源的</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>来源较旧</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <comment>of a source: older than so many days</comment>
        <translation>超过 %1 天</translation>
    </message>
</context>
<context>
    <name>penstock::sources::MergeDialog</name>
    <message>
        <source>Merge two sources</source>
        <translation>合并两个来源</translation>
    </message>
    <message>
        <source>Which one is kept?</source>
        <translation>要保留哪一个？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>“%1” is deleted. Nothing else cites it.</source>
        <translation>将删除“%1”。没有其他内容引用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) move over, and “%1” is deleted.</source>
        <translation>
            <numerusform>将转移 %n 条引用，并删除“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) that would say the same twice go.</source>
        <translation>
            <numerusform>重复的 %n 条引用将被删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourceDialog</name>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>编辑来源</translation>
    </message>
    <message>
        <source>Edit source “%1”</source>
        <translation>编辑来源“%1”</translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesListPage</name>
    <message>
        <source>%1 list of sources.csv</source>
        <translation>%1 来源列表.csv</translation>
    </message>
    <message>
        <source>Filter by title, publisher or where it is cited</source>
        <translation>按标题、发布方或引用位置筛选</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Only unused</source>
        <translation>仅未使用</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Adds a source that values can cite</source>
        <translation>添加可供值引用的来源</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edits the selected source</source>
        <translation>编辑所选来源</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No source yet. Add one, or cite one beside a value.</source>
        <translation>还没有来源。请添加一个，或在值旁边引用。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 unused</source>
        <translation>
            <numerusform>%n 个来源，其中 %1 个未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes one of two, with the citations of both</source>
        <translation>将两个来源连同各自的引用合为一个</translation>
    </message>
    <message>
        <source>Select two sources that are one</source>
        <translation>请选择实为同一来源的两项</translation>
    </message>
    <message>
        <source>Deletes what is selected (Del)</source>
        <translation>删除所选内容 (Del)</translation>
    </message>
    <message>
        <source>Where “%1” is cited</source>
        <translation>“%1”的引用位置</translation>
    </message>
    <message>
        <source>Select a source to see where it is cited</source>
        <translation>选择一个来源以查看其引用位置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Delete sources</source>
        <translation>删除来源</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited in %n place(s). These citations go with it.</source>
        <translation>
            <numerusform>“%1”在 %n 处被引用。这些引用将一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected sources are cited in %n place(s). These citations go with them.</source>
        <translation>
            <numerusform>所选来源在 %n 处被引用。这些引用将一并删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that nothing else is cited for are left without a source.</source>
        <translation>没有其他引用的值将没有来源。</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n citation(s)</source>
        <translation>
            <numerusform>连同 %n 条引用一并删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1；另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布方</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用次数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>引用位置</translation>
    </message>
    <message>
        <source>same title as “%1”</source>
        <translation>标题与“%1”相同</translation>
    </message>
    <message>
        <source>same address as “%1”</source>
        <translation>网址与“%1”相同</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places where a source is cited</comment>
        <translation>；</translation>
    </message>
</context>
</TS>
