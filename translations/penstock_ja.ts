<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Accepted</name>
    <message>
        <source>an id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a date as in 2025-04-09</source>
        <translation>2025-04-09 の形の日付</translation>
    </message>
    <message>
        <source>a list of ids</source>
        <translation>ID のリスト</translation>
    </message>
    <message>
        <source>a list of dates with values</source>
        <translation>日付と値の組のリスト</translation>
    </message>
    <message>
        <source>a list of clauses</source>
        <translation>条項のリスト</translation>
    </message>
    <message>
        <source>a date and a number</source>
        <translation>日付と数値の組</translation>
    </message>
    <message>
        <source>a bound with attribute, op and value</source>
        <translation>attribute、op、value を持つ条件</translation>
    </message>
    <message>
        <source>a list of bounds</source>
        <translation>条件のリスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a JSON value</source>
        <translation>JSON の値</translation>
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
        <translation>事業者を追加(&amp;O)</translation>
    </message>
    <message>
        <source>Add an owner of fleets: a lab or a cloud provider</source>
        <translation>チップ群の所有者(研究所やクラウド事業者)を追加します</translation>
    </message>
    <message>
        <source>Add &amp;chip</source>
        <translation>チップを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add an accelerator with its figures</source>
        <translation>アクセラレーターとその諸元を追加します</translation>
    </message>
    <message>
        <source>Add &amp;platform</source>
        <translation>プラットフォームを追加(&amp;P)</translation>
    </message>
    <message>
        <source>Add a software stack, such as CUDA or CANN</source>
        <translation>CUDA や CANN などのソフトウェア基盤を追加します</translation>
    </message>
    <message>
        <source>Add &amp;stockpile</source>
        <translation>在庫を追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add what an operator has of a chip at the start</source>
        <translation>開始日に事業者が保有するチップを追加します</translation>
    </message>
    <message>
        <source>Add s&amp;upply</source>
        <translation>供給を追加(&amp;U)</translation>
    </message>
    <message>
        <source>Add deliveries of a chip to an operator, or a withdrawal</source>
        <translation>事業者へのチップの納入、または撤収を追加します</translation>
    </message>
    <message>
        <source>Add policy &amp;event</source>
        <translation>政策イベントを追加(&amp;E)</translation>
    </message>
    <message>
        <source>Add a restriction, a cap, a lift or a marker</source>
        <translation>制限、上限、解除、目印のいずれかを追加します</translation>
    </message>
    <message>
        <source>Add &amp;workload</source>
        <translation>ワークロードを追加(&amp;W)</translation>
    </message>
    <message>
        <source>Add a service, a training run or a load</source>
        <translation>サービス、学習、一般負荷のいずれかを追加します</translation>
    </message>
    <message>
        <source>Add &amp;release</source>
        <translation>モデル公開を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Add the launch of a model behind its two walls</source>
        <translation>二つの壁を越えて行われるモデルの公開を追加します</translation>
    </message>
    <message>
        <source>Add &amp;migration</source>
        <translation>移行を追加(&amp;M)</translation>
    </message>
    <message>
        <source>Add the growth of efficiency of a workload on a platform</source>
        <translation>プラットフォーム上でワークロードの効率が伸びる過程を追加します</translation>
    </message>
    <message>
        <source>Add measure&amp;ment</source>
        <translation>実測値を追加(&amp;M)</translation>
    </message>
    <message>
        <source>Add a measured throughput of a chip on a workload</source>
        <translation>ワークロードに対するチップの実測スループットを追加します</translation>
    </message>
    <message>
        <source>Add sour&amp;ce</source>
        <translation>出典を追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add a document that figures can be cited from</source>
        <translation>数値の引用元となる文書を追加します</translation>
    </message>
    <message>
        <source>Horizon and &amp;thresholds</source>
        <translation>期間としきい値(&amp;T)</translation>
    </message>
    <message>
        <source>Show start, end, step, unit chip and thresholds in the inspector</source>
        <translation>開始、終了、刻み、基準チップ、しきい値をインスペクターに表示します</translation>
    </message>
    <message>
        <source>Project &amp;description</source>
        <translation>プロジェクトの説明(&amp;D)</translation>
    </message>
    <message>
        <source>Show title, author and description in the inspector</source>
        <translation>題名、作成者、説明をインスペクターに表示します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>直前の操作を取り消します</translation>
    </message>
    <message>
        <source>There is no step to take back</source>
        <translation>取り消せる操作がありません</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>取り消した操作をもう一度行います</translation>
    </message>
    <message>
        <source>No step was taken back</source>
        <translation>取り消した操作がありません</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard</source>
        <translation>選択した文字列をクリップボードに移します</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <translation>文字列が選択されていません</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard</source>
        <translation>選択した文字列をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Put the text of the clipboard where you type</source>
        <translation>クリップボードの文字列を入力位置に貼り付けます</translation>
    </message>
    <message>
        <source>The keyboard is not in a text</source>
        <translation>文字の入力中ではありません</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>グラフをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the overview as a picture, to paste into a report</source>
        <translation>概観を画像としてコピーし、報告書に貼り付けられるようにします</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make a copy of what is selected</source>
        <translation>選択したものの複製を作ります</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Change the name of what is selected</source>
        <translation>選択したものの名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <translation>計算に含める(&amp;T)</translation>
    </message>
    <message>
        <source>Switch what is selected on or off in this scenario</source>
        <translation>選択したものをこのシナリオで有効または無効にします</translation>
    </message>
    <message>
        <source>Nothing is selected that could be switched off</source>
        <translation>有効・無効を切り替えられるものが選択されていません</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete what is selected; says first what would go with it</source>
        <translation>選択したものを削除します。一緒に消えるものを先に示します</translation>
    </message>
    <message>
        <source>Nothing is selected that could be deleted</source>
        <translation>削除できるものが選択されていません</translation>
    </message>
    <message>
        <source>&amp;Find in navigator</source>
        <translation>ナビゲーターで検索(&amp;F)</translation>
    </message>
    <message>
        <source>Type a part of a name to find it among scenarios and data</source>
        <translation>名前の一部を入力して、シナリオとデータから探します</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>Start a project with platforms, chips and published rules, all switched off</source>
        <translation>プラットフォーム、チップ、公表済みの規則がすべて無効の状態で入ったプロジェクトを始めます</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project, or a case as text</source>
        <translation>プロジェクト、またはテキスト形式のケースを開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the project to its file</source>
        <translation>プロジェクトをファイルに保存します</translation>
    </message>
    <message>
        <source>Nothing has changed since the last save</source>
        <translation>前回の保存から変更はありません</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>プロジェクトを別の名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the project and show the start page</source>
        <translation>プロジェクトを閉じてスタートページを表示します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>計算方法(&amp;M)</translation>
    </message>
    <message>
        <source>What the model computes, and in which terms</source>
        <translation>モデルが何を、どの用語で計算するか</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>すべてのキーを検索できる一覧で表示します</translation>
    </message>
    <message>
        <source>&amp;About Penstock</source>
        <translation>Penstock について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, parts and licences</source>
        <translation>バージョン、構成部品、ライセンス</translation>
    </message>
    <message>
        <source>&amp;Branch…</source>
        <translation>分岐(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a scenario under the one shown; it starts without differences</source>
        <translation>表示中のシナリオの下に、差分のないシナリオを作ります</translation>
    </message>
    <message>
        <source>&amp;New root…</source>
        <translation>新規ルート(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a scenario that starts from the data as they stand</source>
        <translation>現在のデータから始まるシナリオを作ります</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the scenario shown with its differences</source>
        <translation>表示中のシナリオを差分ごと複製します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Change the name of the scenario shown</source>
        <translation>表示中のシナリオの名前を変更します</translation>
    </message>
    <message>
        <source>Notes and &amp;parent</source>
        <translation>メモと親(&amp;P)</translation>
    </message>
    <message>
        <source>Show the scenario itself in the inspector</source>
        <translation>シナリオ自体をインスペクターに表示します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the scenario shown; those under it move up</source>
        <translation>表示中のシナリオを削除します。その下のシナリオは一段上がります</translation>
    </message>
    <message>
        <source>The last scenario stays</source>
        <translation>最後のシナリオは削除できません</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>Show the scenario above</source>
        <translation>一つ上のシナリオを表示します</translation>
    </message>
    <message>
        <source>This is the first scenario</source>
        <translation>最初のシナリオです</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Show the scenario below</source>
        <translation>一つ下のシナリオを表示します</translation>
    </message>
    <message>
        <source>This is the last scenario</source>
        <translation>最後のシナリオです</translation>
    </message>
    <message>
        <source>Step &amp;length</source>
        <translation>刻み幅(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show a shorter time, around the cursor</source>
        <translation>カーソルを中心に、より短い期間を表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show a longer time, around the cursor</source>
        <translation>カーソルを中心に、より長い期間を表示します</translation>
    </message>
    <message>
        <source>Whole &amp;horizon</source>
        <translation>全期間(&amp;H)</translation>
    </message>
    <message>
        <source>Show everything from start to end</source>
        <translation>開始から終了までをすべて表示します</translation>
    </message>
    <message>
        <source>&amp;Finer, then months again</source>
        <translation>細かく(最後は月に戻る)(&amp;F)</translation>
    </message>
    <message>
        <source>Compute in the next shorter steps</source>
        <translation>一段短い刻みで計算します</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>Compute in steps of a month</source>
        <translation>1 か月刻みで計算します</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>Compute in steps of a week</source>
        <translation>1 週間刻みで計算します</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>Compute in steps of a day</source>
        <translation>1 日刻みで計算します</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>デスクトップの設定に合わせて明暗を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>常に明るい配色にします</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>常に暗い配色にします</translation>
    </message>
    <message>
        <source>The language of the desktop, where there is a translation</source>
        <translation>翻訳があれば、デスクトップの言語を使います</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen, or go back to a window</source>
        <translation>全画面とウィンドウ表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概観(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the chart of capacity, stock, deliveries and events</source>
        <translation>計算能力、在庫、納入、イベントのグラフに移動します</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>ナビゲーター(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide scenarios and data on the left</source>
        <translation>左側のシナリオとデータの表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the fields of what is selected</source>
        <translation>選択したものの項目の表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>操作履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the list of steps; a click goes back to one</source>
        <translation>操作の一覧の表示を切り替えます。クリックするとその時点に戻ります</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide what is wrong or doubtful in the data</source>
        <translation>データの誤りや疑わしい点の表示を切り替えます</translation>
    </message>
    <message>
        <source>&amp;Movable panels</source>
        <translation>パネルを移動可能にする(&amp;M)</translation>
    </message>
    <message>
        <source>Give panels a title, by which they can be moved and taken out of the window</source>
        <translation>パネルに見出しを付け、移動やウィンドウからの切り離しができるようにします</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>Edit as &amp;grid</source>
        <translation>表形式で編集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>事業者(&amp;O)</translation>
    </message>
    <message>
        <source>Edit this list as a spreadsheet</source>
        <translation>この一覧を表計算のように編集します</translation>
    </message>
    <message>
        <source>&amp;Chips</source>
        <translation>チップ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stockpiles</source>
        <translation>在庫(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;upplies</source>
        <translation>供給(&amp;U)</translation>
    </message>
    <message>
        <source>Policy &amp;events</source>
        <translation>政策イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Workloads</source>
        <translation>ワークロード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Releases</source>
        <translation>モデル公開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Migrations</source>
        <translation>移行(&amp;M)</translation>
    </message>
    <message>
        <source>Measureme&amp;nts</source>
        <translation>実測値(&amp;N)</translation>
    </message>
    <message>
        <source>Open the e&amp;ditor of the event</source>
        <translation>イベントのエディターを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Dates, strength and rule of the selected policy event, with the chips it catches</source>
        <translation>選択した政策イベントの日付、強さ、規則と、該当するチップを表示します</translation>
    </message>
    <message>
        <source>No policy event is selected</source>
        <translation>政策イベントが選択されていません</translation>
    </message>
    <message>
        <source>Chip and rule &amp;library…</source>
        <translation>チップと規則のライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>Chips, published rules and sources to add with their citations</source>
        <translation>引用付きで追加できるチップ、公表済みの規則、出典</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>検索して移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Find commands, entities, fields and help by typing</source>
        <translation>入力してコマンド、対象、項目、ヘルプを探します</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>検索と置換(&amp;P)…</translation>
    </message>
    <message>
        <source>Replace names, texts, numbers or dates wherever they stand</source>
        <translation>名前、文字列、数値、日付をどこにあっても置換します</translation>
    </message>
    <message>
        <source>&amp;Where used</source>
        <translation>使用箇所(&amp;W)</translation>
    </message>
    <message>
        <source>What refers to what is selected</source>
        <translation>選択したものを参照しているもの</translation>
    </message>
    <message>
        <source>&amp;Stockpile grid</source>
        <translation>在庫表(&amp;S)</translation>
    </message>
    <message>
        <source>Opening stocks of operators by chips, to type and paste into</source>
        <translation>事業者とチップごとの期首在庫を、入力や貼り付けで編集します</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>All values in which this scenario departs from its parent or another one</source>
        <translation>このシナリオが親またはほかのシナリオと異なるすべての値</translation>
    </message>
    <message>
        <source>&amp;Audit of figures</source>
        <translation>数値の監査(&amp;A)</translation>
    </message>
    <message>
        <source>Every number and date with its source, and those without one</source>
        <translation>すべての数値と日付を、出典の有無とともに示します</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>出典(&amp;U)</translation>
    </message>
    <message>
        <source>All sources with the figures that cite them</source>
        <translation>すべての出典と、それを引用する数値</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>タブを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>Close the page in front; nothing is lost</source>
        <translation>手前のページを閉じます。何も失われません</translation>
    </message>
    <message>
        <source>N&amp;ext part</source>
        <translation>次の部分へ(&amp;E)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>キーボード操作をウィンドウの次の部分に移します</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>表を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring in rows of a CSV or tab-separated file, checked before they land</source>
        <translation>CSV またはタブ区切りファイルの行を、確認してから取り込みます</translation>
    </message>
    <message>
        <source>Add published &amp;rules…</source>
        <translation>公表済みの規則を追加(&amp;R)…</translation>
    </message>
    <message>
        <source>Export rules as published, to add with their dates and sources</source>
        <translation>公表どおりの輸出規則を、日付と出典付きで追加します</translation>
    </message>
    <message>
        <source>&amp;Differences from the library…</source>
        <translation>ライブラリとの差分(&amp;D)…</translation>
    </message>
    <message>
        <source>Figures of this project that are other than those published</source>
        <translation>このプロジェクトで、公表値と異なる数値</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>グラフを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save charts as PNG, SVG or PDF, with a preview of what comes out</source>
        <translation>グラフを PNG、SVG、PDF として保存します。仕上がりをプレビューできます</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>グラフを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose paper, look at the page, print the chart in front</source>
        <translation>用紙を選び、ページを確認して、手前のグラフを印刷します</translation>
    </message>
    <message>
        <source>&amp;Move under…</source>
        <translation>別の親の下に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the scenario shown another parent; says first what would change</source>
        <translation>表示中のシナリオに別の親を指定します。何が変わるかを先に示します</translation>
    </message>
    <message>
        <source>There is no other scenario</source>
        <translation>ほかのシナリオがありません</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>グラフ(&amp;H)</translation>
    </message>
    <message>
        <source>The charts that the project keeps, live and side by side</source>
        <translation>プロジェクトに保存したグラフを、最新の状態で並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Scenarios and pinned results beside one another: curves, measures, assumptions</source>
        <translation>シナリオとピン留めした結果を並べて比較します: 曲線、指標、仮定</translation>
    </message>
    <message>
        <source>&amp;Why is there a shortfall?</source>
        <translation>不足の理由(&amp;W)</translation>
    </message>
    <message>
        <source>The curves behind the shortfall on the day of the cursor, back to the gate</source>
        <translation>カーソルの日の不足の背後にある曲線を、水門までさかのぼります</translation>
    </message>
</context>
<context>
    <name>BandLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a band, %2 its value</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 of the total</source>
        <extracomment>%1 is a share</extracomment>
        <translation>全体の %1</translation>
    </message>
</context>
<context>
    <name>CapacityPanel</name>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>first shortfall %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>最初の不足 %1</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>stranded</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>in the readout, before a colon</comment>
        <translation>親</translation>
    </message>
    <message>
        <source>%1: short %2</source>
        <extracomment>%1 is a scenario, %2 an amount and a share</extracomment>
        <translation>%1:不足 %2</translation>
    </message>
    <message>
        <source>%1: no shortfall</source>
        <translation>%1:不足なし</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>計算能力と需要</translation>
    </message>
</context>
<context>
    <name>CauseWriter</name>
    <message>
        <source>arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停止分</translation>
    </message>
    <message>
        <source>Unserved demand</source>
        <translation>満たされない需要</translation>
    </message>
    <message>
        <source>All demand is served on %1.</source>
        <translation>%1 の需要はすべて満たされています。</translation>
    </message>
    <message>
        <source>There is no demand on %1.</source>
        <translation>%1 には需要がありません。</translation>
    </message>
    <message>
        <source>%1 %2-equivalents short on %3, %4 of demand.</source>
        <extracomment>%1 an amount, %2 a chip, %3 a date, %4 a percentage</extracomment>
        <translation>%3 は %2 換算で %1 の不足、需要の %4 です。</translation>
    </message>
    <message>
        <source>All of it is “%1”.</source>
        <translation>すべて「%1」の不足です。</translation>
    </message>
    <message numerus="yes">
        <source>Of that, %1 are “%2”; %n more workload(s) are short.</source>
        <translation>
            <numerusform>そのうち %1 は「%2」です。ほかに %n 件のワークロードでも不足しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show workload “%1”</source>
        <translation>ワークロード「%1」を表示</translation>
    </message>
    <message>
        <source>Usable capacity and demand</source>
        <translation>容量と需要</translation>
    </message>
    <message>
        <source>%1 usable against a demand of %2 %3-equivalents.</source>
        <extracomment>%1 and %2 are amounts, %3 a chip</extracomment>
        <translation>%3 換算で、需要 %2 に対して容量は %1 です。</translation>
    </message>
    <message>
        <source>Usable is the same as in “%1”.</source>
        <translation>容量は「%1」と同じです。</translation>
    </message>
    <message>
        <source>Usable is %1 below “%2”.</source>
        <translation>容量は「%2」より %1 少なくなっています。</translation>
    </message>
    <message>
        <source>Usable is %1 above “%2”.</source>
        <translation>容量は「%2」より %1 多くなっています。</translation>
    </message>
    <message>
        <source>%1 of it stands idle with operators or chips that what is short cannot use.</source>
        <translation>そのうち %1 は、不足しているワークロードが使えない事業者やチップにあり、遊休しています。</translation>
    </message>
    <message>
        <source>Installed chips</source>
        <translation>設置済みチップ</translation>
    </message>
    <message>
        <source>No chip takes part.</source>
        <translation>計算に含まれるチップがありません。</translation>
    </message>
    <message>
        <source>%1 %2 installed, %3 fewer than on %4.</source>
        <translation>%2 の設置済みは %1 で、%4 より %3 減っています。</translation>
    </message>
    <message>
        <source>%1 %2 installed, the most so far.</source>
        <translation>%2 の設置済みは %1 で、これまでの最多です。</translation>
    </message>
    <message>
        <source>“%1” has %2 more.</source>
        <extracomment>%1 a scenario, %2 an amount</extracomment>
        <translation>「%1」では %2 多くなっています。</translation>
    </message>
    <message>
        <source>Show chip “%1”</source>
        <translation>チップ「%1」を表示</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>The warehouse of %1 has been empty since %2.</source>
        <extracomment>%1 a chip, %2 a date</extracomment>
        <translation>%1 の倉庫は %2 から空です。</translation>
    </message>
    <message>
        <source>The warehouse of %1 has held nothing so far.</source>
        <translation>%1 の倉庫には、これまで在庫がありません。</translation>
    </message>
    <message>
        <source>%1 %2 in the warehouse, enough for %3.</source>
        <extracomment>%1 an amount, %2 a chip, %3 a duration</extracomment>
        <translation>倉庫に %2 が %1 あり、%3 もちます。</translation>
    </message>
    <message>
        <source>%1 %2 in the warehouse, and nobody draws on them.</source>
        <translation>倉庫に %2 が %1 ありますが、使う事業者がありません。</translation>
    </message>
    <message>
        <source>Show stockpile “%1”</source>
        <translation>在庫「%1」を表示</translation>
    </message>
    <message>
        <source>Arrivals and blocked</source>
        <translation>到着と停止分</translation>
    </message>
    <message>
        <source>%1 %2 a month arrive, %3 a month are blocked.</source>
        <extracomment>amounts of chips a month; %2 is the chip</extracomment>
        <translation>%2 は月に %1 到着し、月に %3 が停止されています。</translation>
    </message>
    <message>
        <source>Blocked so far: %1.</source>
        <translation>これまでの停止分:%1。</translation>
    </message>
    <message>
        <source>“%1” caps deliveries at %2 a month since %3.</source>
        <extracomment>%1 a policy event, %2 an amount, %3 a date</extracomment>
        <translation>「%1」は %3 から、納入を月 %2 に制限しています。</translation>
    </message>
    <message>
        <source>“%1” lets %3 of the %2 it matches pass, in force since %4.</source>
        <extracomment>%1 a policy event, %2 a chip, %3 a percentage, %4 a date</extracomment>
        <translation>「%1」は %4 から効力をもち、対象となる %2 の %3 を通過させます。</translation>
    </message>
    <message>
        <source>“%1” is announced for %2: deliveries run at %3 of their rate.</source>
        <extracomment>%1 a policy event, %2 a date, %3 a percentage</extracomment>
        <translation>「%1」が %2 の発効として発表されており、納入は通常の %3 の速さです。</translation>
    </message>
    <message>
        <source>“%1” does not act before %2.</source>
        <translation>「%1」は %2 まで作用しません。</translation>
    </message>
    <message>
        <source>“%1” acted from %2 until %3.</source>
        <extracomment>%1 a policy event, %2 and %3 dates</extracomment>
        <translation>「%1」は %2 から %3 まで作用しました。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>水門</translation>
    </message>
    <message>
        <source>No policy event holds back %1.</source>
        <translation>%1 を止めている政策イベントはありません。</translation>
    </message>
    <message>
        <source>%1 %2 blocked so far.</source>
        <extracomment>%1 an amount, %2 a chip</extracomment>
        <translation>これまでに %2 が %1 停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more gate(s) act on it.</source>
        <translation>
            <numerusform>ほかに %n 件の水門が作用しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show event “%1”</source>
        <translation>イベント「%1」を表示</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>「%1」は選択肢(%2)にありません。</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.</source>
        <translation>「%2」という名前の%1が複数あります。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no date with a value. Try 2025-01-01 100; 2025-07-01 250.</source>
        <translation>「%1」は日付と値の組ではありません。2025-01-01 100; 2025-07-01 250 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no threshold. Try tpp &gt;= 4800 and pd &lt; 1.6, with one of %2.</source>
        <translation>「%1」はしきい値ではありません。%2 のいずれかを使い、tpp &gt;= 4800 and pd &lt; 1.6 のように入力してください。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1(単位: %2)</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>選択肢: %1。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <translation>空欄: %1。</translation>
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
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Disable “%1”</source>
        <translation>「%1」を無効にする</translation>
    </message>
    <message>
        <source>Enable “%1”</source>
        <translation>「%1」を有効にする</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Edit %1 of “%2”</source>
        <translation>「%2」の%1を編集</translation>
    </message>
    <message>
        <source>Move %1 of “%2” to %3</source>
        <translation>「%2」の%1を %3 に移動</translation>
    </message>
    <message>
        <source>Set %1 of “%2” to %3</source>
        <translation>「%2」の%1を %3 に設定</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1「%2」を追加</translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>%1「%2」を削除</translation>
    </message>
    <message>
        <source>Reorder %1 “%2”</source>
        <translation>%1「%2」を並べ替え</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1(シナリオ「%2」)</translation>
    </message>
    <message>
        <source>Revert %1 of “%2” in “%3”</source>
        <translation>「%2」の%1を戻す(シナリオ「%3」)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n field(s) in “%1”</source>
        <translation>
            <numerusform>シナリオ「%1」の %n 項目を戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” into the data</source>
        <translation>
            <numerusform>「%1」の %n 項目をデータに反映</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n field(s) of “%1” to “%2”</source>
        <translation>
            <numerusform>「%1」の %n 項目を「%2」に反映</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge source “%1” into “%2”</source>
        <translation>出典「%1」を「%2」に統合</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>Overview: capacity and demand</source>
        <translation>概観: 計算能力と需要</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>計算能力と需要</translation>
    </message>
    <message>
        <source>Overview: reservoir</source>
        <translation>概観: 貯水池</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>貯水池</translation>
    </message>
    <message>
        <source>Overview: deliveries</source>
        <translation>概観: 納入</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>Overview: events and releases</source>
        <translation>概観: イベントとモデル公開</translation>
    </message>
    <message>
        <source>Events and releases</source>
        <translation>イベントとモデル公開</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>title of a picture: the chart, and the scenario it shows</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ChartKey</name>
    <message>
        <source>Move the cursor or the focused handle by a day</source>
        <translation>カーソル、またはフォーカスのあるハンドルを 1 日動かす</translation>
    </message>
    <message>
        <source>The same by seven days</source>
        <translation>同じく 7 日動かす</translation>
    </message>
    <message>
        <source>The same by a month</source>
        <translation>同じく 1 か月動かす</translation>
    </message>
    <message>
        <source>Go to the start or the end of the horizon</source>
        <translation>期間の最初または最後に移動する</translation>
    </message>
    <message>
        <source>Walk to the previous or next event, release or handle</source>
        <translation>前または次のイベント、公開、ハンドルに移る</translation>
    </message>
    <message>
        <source>Edit what has the focus</source>
        <translation>フォーカスのあるものを編集する</translation>
    </message>
    <message>
        <source>Put back what is being dragged</source>
        <translation>ドラッグ中のものを元の位置に戻す</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>6 to 12 months</source>
        <translation>6～12 か月</translation>
    </message>
    <message>
        <source>2 to 5 years</source>
        <translation>2～5 年</translation>
    </message>
    <message>
        <source>Nothing could be computed; the problems say why.</source>
        <translation>何も計算できませんでした。理由は問題の一覧にあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a scenario, %2 a sentence</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a curve, %2 the scenario that it is of
----------
%1 is a measure, %2 the entity that it is of</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>difference, points</source>
        <translation>差分、ポイント</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>最初の不足</translation>
    </message>
    <message>
        <source>Peak shortfall</source>
        <translation>最大不足</translation>
    </message>
    <message>
        <source>Date of the peak</source>
        <translation>最大不足の日</translation>
    </message>
    <message>
        <source>Peak shortfall, share</source>
        <translation>最大不足の割合</translation>
    </message>
    <message>
        <source>Unserved, unit-days</source>
        <translation>不足の累計(個・日)</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>容量の遅れ</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>不足の遅れ</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>%1 is a signed difference of shares</extracomment>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>TFLOP/s, %1</source>
        <translation>TFLOP/s、%1</translation>
    </message>
    <message>
        <source>total processing performance (TPP)</source>
        <translation>総合演算性能(TPP)</translation>
    </message>
    <message>
        <source>performance density</source>
        <translation>性能密度</translation>
    </message>
    <message>
        <source>TPP %1, density %2</source>
        <translation>TPP %1、性能密度 %2</translation>
    </message>
    <message>
        <source>Die area unknown: %1</source>
        <extracomment>%1 lists chips</extracomment>
        <translation>ダイ面積が不明: %1</translation>
    </message>
    <message>
        <source>memory bandwidth (TB/s)</source>
        <translation>メモリ帯域 (TB/s)</translation>
    </message>
    <message>
        <source>peak (TFLOP/s)</source>
        <translation>ピーク性能 (TFLOP/s)</translation>
    </message>
    <message>
        <source>waits for memory</source>
        <translation>メモリ待ち</translation>
    </message>
    <message>
        <source>waits for arithmetic</source>
        <translation>演算待ち</translation>
    </message>
    <message>
        <source>%1 TFLOP/s in this workload; %2</source>
        <translation>このワークロードで %1 TFLOP/s、%2</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Above the line chips wait for memory, below it for arithmetic.</source>
        <translation>線より上のチップはメモリ待ち、下のチップは演算待ちです。</translation>
    </message>
    <message>
        <source>%1, %2 FLOP a byte</source>
        <extracomment>%1 is a workload, %2 a number</extracomment>
        <translation>%1、1 バイトあたり %2 FLOP</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>differences from %1</source>
        <extracomment>of a table: what the small figures under the values are; %1 is a scenario</extracomment>
        <translation>%1との差分</translation>
    </message>
    <message>
        <source>The pinned result “%1” is gone; take it out of the chart.</source>
        <extracomment>%1 is an id</extracomment>
        <translation>ピン留めした結果「%1」はもうありません。グラフから外してください。</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>%1 (TFLOP/s)</source>
        <translation>%1 (TFLOP/s)</translation>
    </message>
    <message>
        <source>throughput (TFLOP/s)</source>
        <translation>処理速度 (TFLOP/s)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Usable</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>充足分</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>設置済み</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>在庫日数</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Seller&apos;s loss</source>
        <translation>売り手の損失</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>増分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a chip or operator, %2 what of it: Warehouse, Blocked</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is the name of a chip</extracomment>
        <translation>%1 換算台数</translation>
    </message>
    <message>
        <source>chips a month</source>
        <translation>枚/月</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>枚</translation>
    </message>
    <message>
        <source>billion tokens a day</source>
        <translation>10 億トークン/日</translation>
    </message>
    <message>
        <source>served ÷ demand</source>
        <translation>充足 ÷ 需要</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>US$ a month</source>
        <translation>米ドル/月</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Capacity and demand</source>
        <translation>計算能力と需要</translation>
    </message>
    <message>
        <source>Usable capacity by operator</source>
        <translation>容量(事業者別)</translation>
    </message>
    <message>
        <source>Usable capacity by platform</source>
        <translation>容量(プラットフォーム別)</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Usable capacity by chip</source>
        <translation>容量(チップ別)</translation>
    </message>
    <message>
        <source>Reservoir by operator</source>
        <translation>貯水池(事業者別)</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>貯水池</translation>
    </message>
    <message>
        <source>Deliveries by operator</source>
        <translation>納入(事業者別)</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>Demand by workload</source>
        <translation>ワークロード別の需要</translation>
    </message>
    <message>
        <source>Coverage of demand</source>
        <translation>需要のカバー率</translation>
    </message>
    <message>
        <source>Shortfall by workload</source>
        <translation>ワークロード別の不足</translation>
    </message>
    <message>
        <source>Stranded capacity</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>Days of cover by operator</source>
        <translation>在庫日数(事業者別)</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>在庫日数</translation>
    </message>
    <message>
        <source>Power by chip</source>
        <translation>電力(チップ別)</translation>
    </message>
    <message>
        <source>Power by operator</source>
        <translation>電力(事業者別)</translation>
    </message>
    <message>
        <source>Spend and seller&apos;s loss</source>
        <translation>支出と売り手の損失</translation>
    </message>
    <message>
        <source>What workloads run on, by platform</source>
        <translation>ワークロードを動かすもの(プラットフォーム別)</translation>
    </message>
    <message>
        <source>What workloads run on</source>
        <translation>ワークロードを動かすもの</translation>
    </message>
    <message>
        <source>Hardware throughput</source>
        <translation>ハードウェアの処理速度</translation>
    </message>
    <message>
        <source>Chips: performance and density</source>
        <translation>チップ:性能と密度</translation>
    </message>
    <message>
        <source>Chips: roofline</source>
        <translation>チップ:ルーフライン</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The horizon is empty: set its start and end in the project settings.</source>
        <translation>期間が空です。プロジェクト設定で開始と終了を指定してください。</translation>
    </message>
    <message>
        <source>Nothing that takes part is left by the filters of this chart.</source>
        <translation>このグラフの絞り込みでは、参加するものが何も残りません。</translation>
    </message>
    <message>
        <source>A pinned result does not hold the single stockpiles that this chart needs.</source>
        <translation>ピン留めした結果には、このグラフに必要な個々の在庫がありません。</translation>
    </message>
    <message>
        <source>The two results are not in the same unit.</source>
        <translation>2 つの結果の単位が異なります。</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>描くものがありません。</translation>
    </message>
    <message>
        <source>This kind of chart takes no filter by %1.</source>
        <extracomment>%1 is a list: Chips, Operators</extracomment>
        <translation>この種類のグラフは%1で絞り込めません。</translation>
    </message>
    <message>
        <source>The filter by %1 restricts capacity, not demand.</source>
        <extracomment>%1 is a list: Chips, Operators</extracomment>
        <translation>%1の絞り込みは容量だけを絞り、需要は絞りません。</translation>
    </message>
    <message>
        <source>This kind of chart cannot be grouped like that.</source>
        <translation>この種類のグラフはそのようにまとめられません。</translation>
    </message>
    <message>
        <source>The unit %1 means nothing here; the reference chip is used.</source>
        <extracomment>%1 is the name of a chip or workload</extracomment>
        <translation>単位 %1 はここでは意味がないため、基準チップを使います。</translation>
    </message>
    <message>
        <source>“%1” of the filter is gone or takes no part.</source>
        <extracomment>%1 is the name of an entity</extracomment>
        <translation>フィルターの「%1」はなくなったか、参加していません。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>official</source>
        <translation>正規</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>domestic</source>
        <translation>国産</translation>
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
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>研究所</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>継続納入</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>一括納入</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>撤収</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>制限</translation>
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
        <translation>目印</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>load</source>
        <translation>一般負荷</translation>
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
        <translation>企業</translation>
    </message>
    <message>
        <source>press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自社・独自</translation>
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
        <translation>仮定</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>capacity and demand</source>
        <translation>計算能力と需要</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>貯水池</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>usable capacity, stacked</source>
        <translation>容量(積み上げ)</translation>
    </message>
    <message>
        <source>demand by workload</source>
        <translation>ワークロード別の需要</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>stranded capacity</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>days of cover</source>
        <translation>在庫日数</translation>
    </message>
    <message>
        <source>power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>spend and seller&apos;s loss</source>
        <translation>支出と売り手の損失</translation>
    </message>
    <message>
        <source>what workloads run on</source>
        <translation>ワークロードを動かすもの</translation>
    </message>
    <message>
        <source>hardware throughput</source>
        <translation>ハードウェアの処理速度</translation>
    </message>
    <message>
        <source>chips: performance and density</source>
        <translation>チップ:性能と密度</translation>
    </message>
    <message>
        <source>chips: roofline</source>
        <translation>チップ:ルーフライン</translation>
    </message>
    <message>
        <source>table of measures</source>
        <translation>指標の表</translation>
    </message>
    <message>
        <source>curves of each</source>
        <translation>それぞれの曲線</translation>
    </message>
    <message>
        <source>difference from the reference</source>
        <translation>基準との差</translation>
    </message>
    <message>
        <source>one chart</source>
        <translation>1 つのグラフ</translation>
    </message>
    <message>
        <source>one a scenario</source>
        <translation>シナリオごとに 1 つ</translation>
    </message>
    <message>
        <source>one an operator</source>
        <translation>事業者ごとに 1 つ</translation>
    </message>
    <message>
        <source>one a workload</source>
        <translation>ワークロードごとに 1 つ</translation>
    </message>
    <message>
        <source>as usual for the kind</source>
        <translation>種類の既定</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>by chip</source>
        <translation>チップ別</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>事業者別</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>プラットフォーム別</translation>
    </message>
    <message>
        <source>by workload</source>
        <translation>ワークロード別</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>band</source>
        <translation>帯</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>強調</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
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
        <translation>クリップボードに貼り付けられる文字列がありません。</translation>
    </message>
    <message>
        <source>There are more than %1 cells. Take a smaller part of the table.</source>
        <translation>セルが %1 個を超えています。表の一部だけを取ってください。</translation>
    </message>
</context>
<context>
    <name>ColumnLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a part of a column, %2 its value</extracomment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Print nothing but results and errors.</source>
        <translation>結果とエラーだけを出力します。</translation>
    </message>
    <message>
        <source>Print results as JSON.</source>
        <translation>結果を JSON で出力します。</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Print the program&apos;s version.</source>
        <translation>プログラムのバージョンを表示します。</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 には値が必要です</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>引数「%1」が余分です</translation>
    </message>
    <message>
        <source>%1: %2; “penstock %1 --help” says what is accepted</source>
        <translation>%1: %2。使い方は「penstock %1 --help」で確認できます</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>使い方: %1 [オプション]</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>%1 (a warning)</source>
        <translation>%1(警告)</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: 問題ありません</translation>
    </message>
    <message>
        <source>Says what is wrong with a file, and where: 0 sound, 1 readable with faults, 3 not readable.</source>
        <translation>ファイルの問題とその場所を示します。終了コード: 0 問題なし、1 問題はあるが読み込み可能、3 読み込み不可。</translation>
    </message>
    <message>
        <source>a .penstock project, a .json case, or sample:NAME</source>
        <translation>.penstock プロジェクト、.json ケース、または sample:NAME</translation>
    </message>
    <message>
        <source>run one scenario and print its measures</source>
        <translation>シナリオを一つ計算し、指標を表示する</translation>
    </message>
    <message>
        <source>draw stored charts as PNG, SVG or PDF</source>
        <translation>保存したグラフを PNG、SVG、PDF に描画する</translation>
    </message>
    <message>
        <source>turn a project into readable JSON and back</source>
        <translation>プロジェクトと読みやすい JSON を相互に変換する</translation>
    </message>
    <message>
        <source>say what is wrong with a file</source>
        <translation>ファイルの問題を示す</translation>
    </message>
    <message>
        <source>Turns a project into readable JSON and back, by the files&apos; endings. Nothing is lost either way.</source>
        <translation>ファイルの拡張子に応じて、プロジェクトと読みやすい JSON を相互に変換します。どちらの向きでも何も失われません。</translation>
    </message>
    <message>
        <source>the file to write: .penstock or .json</source>
        <translation>書き出すファイル: .penstock または .json</translation>
    </message>
    <message>
        <source>“%1” ends neither in .penstock nor in .json</source>
        <translation>「%1」の拡張子が .penstock でも .json でもありません</translation>
    </message>
    <message>
        <source>%1: it was converted with its faults; “penstock check” lists them</source>
        <translation>%1: 問題を含んだまま変換しました。「penstock check」で一覧できます</translation>
    </message>
    <message>
        <source>the figures as they stand</source>
        <translation>現在のデータ</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4, in units of %5</source>
        <translation>%1: %2、%3~%4、%5 換算</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>first shortfall</source>
        <translation>最初の不足</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>最大不足</translation>
    </message>
    <message>
        <source>of demand</source>
        <translation>需要比</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>unserved unit-days</source>
        <translation>不足の累計(個・日)</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>capacity lag, days</source>
        <translation>容量の遅れ(日)</translation>
    </message>
    <message>
        <source>shortage lag, days</source>
        <translation>不足の遅れ(日)</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>増</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>減</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>stock-out</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>the quality wall</source>
        <translation>品質の壁</translation>
    </message>
    <message>
        <source>the capacity wall</source>
        <translation>容量の壁</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>妨げ</translation>
    </message>
    <message>
        <source>quality wall, days</source>
        <translation>品質の壁(日)</translation>
    </message>
    <message>
        <source>capacity wall, days</source>
        <translation>容量の壁(日)</translation>
    </message>
    <message>
        <source>Runs one scenario and prints its measures as a table.</source>
        <translation>シナリオを一つ計算し、指標を表で出力します。</translation>
    </message>
    <message>
        <source>Id or name of the scenario; else the file&apos;s own choice, else the first root.</source>
        <translation>シナリオの ID または名前。省略時はファイルの指定、それもなければ最初のルート。</translation>
    </message>
    <message>
        <source>Write the whole result: .json, or .csv with one row per step.</source>
        <translation>結果全体を書き出します。.json、または刻みごとに 1 行の .csv。</translation>
    </message>
    <message>
        <source>“%1” ends neither in .json nor in .csv</source>
        <translation>「%1」の拡張子が .json でも .csv でもありません</translation>
    </message>
    <message>
        <source>%1; there are %2</source>
        <translation>%1。あるもの: %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>there is no display to open a window on; “penstock render” draws charts without one</source>
        <translation>ウィンドウを開く画面がありません。「penstock render」なら画面なしでグラフを描画できます</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file; “penstock --help” lists the commands</source>
        <translation>「%1」はコマンドでもファイルでもありません。「penstock --help」でコマンドの一覧を表示できます</translation>
    </message>
    <message>
        <source>this build has no window; “penstock --help” lists the commands</source>
        <translation>このビルドにはウィンドウがありません。「penstock --help」でコマンドの一覧を表示できます</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Usage: penstock [FILE.penstock]       opens the desktop application
       penstock COMMAND ...           works without a display

Commands:
</source>
        <translation>使い方: penstock [FILE.penstock]       デスクトップアプリケーションを開く
        penstock COMMAND ...           画面なしで動作する

コマンド:
</translation>
    </message>
    <message>
        <source>“penstock COMMAND --help” says more, with an example. FILE is a .penstock project, a .json case,
or sample:NAME (deepseek-r2, blank).

Example:
  penstock simulate sample:deepseek-r2
</source>
        <translation>詳しい説明と例は「penstock COMMAND --help」で表示されます。FILE は .penstock プロジェクト、.json ケース、
または sample:NAME (deepseek-r2、blank) です。

例:
  penstock simulate sample:deepseek-r2
</translation>
    </message>
    <message>
        <source>--%1 takes one of %2</source>
        <translation>--%1 に指定できるのは %2 のいずれかです</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3</source>
        <translation>--%1 には %2 から %3 までの数値を指定してください</translation>
    </message>
    <message>
        <source>--range takes two dates that rise, as in 2025-01-01:2025-12-31</source>
        <translation>--range には 2025-01-01:2025-12-31 のように、早い日付から順に二つ指定してください</translation>
    </message>
    <message>
        <source>Format of the files in a folder; png.</source>
        <translation>フォルダーに書き出すファイルの形式。既定は png。</translation>
    </message>
    <message>
        <source>Size by its use; slide.</source>
        <translation>用途別の大きさ。既定は slide。</translation>
    </message>
    <message>
        <source>Size in pixels, or in millimetres as in 170x110mm.</source>
        <translation>大きさ(ピクセル)、または 170x110mm のようにミリメートル。</translation>
    </message>
    <message>
        <source>Dots per inch; 192.</source>
        <translation>解像度(dpi)。既定は 192。</translation>
    </message>
    <message>
        <source>Days to draw, as in 2025-01-01:2025-12-31.</source>
        <translation>描画する期間。例: 2025-01-01:2025-12-31。</translation>
    </message>
    <message>
        <source>Colours; light.</source>
        <translation>配色。既定は light。</translation>
    </message>
    <message>
        <source>Size of texts in per cent; 100.</source>
        <translation>文字の大きさ(%)。既定は 100。</translation>
    </message>
    <message>
        <source>Language of titles and dates; the project&apos;s.</source>
        <translation>題名と日付の言語。既定はプロジェクトの言語。</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>背景を透明にします。</translation>
    </message>
    <message>
        <source>Write nothing about project and scenario into the files.</source>
        <translation>プロジェクトとシナリオの情報をファイルに書き込みません。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>Draws stored charts, without a display.</source>
        <translation>保存したグラフを画面なしで描画します。</translation>
    </message>
    <message>
        <source>Id or name of a stored chart, once or more; else all.</source>
        <translation>保存したグラフの ID または名前(複数可)。省略時はすべて。</translation>
    </message>
    <message>
        <source>Scenario to draw instead of the chart&apos;s own, once or more.</source>
        <translation>グラフ自身の設定に代えて描画するシナリオ(複数可)。</translation>
    </message>
    <message>
        <source>One file (.png, .svg: one chart; .pdf: a page a chart), or a folder.</source>
        <translation>ファイル一つ(.png、.svg はグラフ一つ、.pdf はグラフごとに 1 ページ)、またはフォルダー。</translation>
    </message>
    <message>
        <source>--out is missing</source>
        <translation>--out がありません</translation>
    </message>
    <message>
        <source>“%1” does not end in .%2</source>
        <translation>「%1」の拡張子が .%2 ではありません</translation>
    </message>
    <message>
        <source>“%1” takes one chart, not %2; name one with --chart, or give a folder</source>
        <translation>「%1」に書き出せるグラフは一つで、%2 個は書き出せません。--chart で一つ指定するか、フォルダーを指定してください</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>--size takes WxH in pixels, or WxHmm in millimetres</source>
        <translation>--size はピクセルなら 幅x高さ、ミリメートルなら 幅x高さmm です</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ComparedMeasures</name>
    <message>
        <source>Capacity gain lag, %1</source>
        <extracomment>%1 is a policy event</extracomment>
        <translation>%1 の容量増加の遅れ</translation>
    </message>
    <message>
        <source>Capacity lag, %1</source>
        <translation>%1 の容量の遅れ</translation>
    </message>
    <message>
        <source>Relief lag, %1</source>
        <extracomment>%1 is a policy event</extracomment>
        <translation>%1 の緩和の遅れ</translation>
    </message>
    <message>
        <source>Shortage lag, %1</source>
        <translation>%1 の不足の遅れ</translation>
    </message>
    <message>
        <source>%1 release delay</source>
        <extracomment>%1 is a model that is to be released</extracomment>
        <translation>%1 の公開の遅れ</translation>
    </message>
    <message>
        <source>at the capacity wall</source>
        <translation>容量の壁で</translation>
    </message>
    <message>
        <source>Warehouse stock-out, all chips</source>
        <translation>倉庫の在庫切れ(全チップ)</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>最初の不足</translation>
    </message>
    <message>
        <source>Peak shortfall, share</source>
        <translation>不足のピーク(割合)</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Unserved, unit-days</source>
        <translation>未充足(台・日)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>%1 is a signed difference of percentages, in points</extracomment>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>ComparedSeries</name>
    <message>
        <source>Coverage of demand</source>
        <translation>需要のカバー率</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Unmet demand</source>
        <translation>満たされない需要</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Stranded capacity</source>
        <translation>取り残し</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Installed chips</source>
        <translation>設置済みチップ</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Blocked deliveries</source>
        <translation>遮断された納入</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Spend on chips</source>
        <translation>チップへの支出</translation>
    </message>
    <message>
        <source>served ÷ demand, all operators</source>
        <translation>充足 ÷ 需要、全事業者</translation>
    </message>
    <message>
        <source>usable − demand, %1-equivalent units</source>
        <translation>利用可能 − 需要、%1 換算台数</translation>
    </message>
    <message>
        <source>%1-equivalent units, all operators</source>
        <translation>%1 換算台数、全事業者</translation>
    </message>
    <message>
        <source>chips of all kinds</source>
        <translation>全種類のチップ</translation>
    </message>
    <message>
        <source>chips of all kinds a month</source>
        <translation>全種類のチップ(月あたり)</translation>
    </message>
    <message>
        <source>watts of the chips in service</source>
        <translation>稼働中のチップのワット数</translation>
    </message>
    <message>
        <source>US dollars a month</source>
        <translation>米ドル/月</translation>
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
        <translation>%1 ポイント</translation>
    </message>
</context>
<context>
    <name>CurveLayer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a curve, %2 its value</extracomment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>DateDrag</name>
    <message>
        <source>Move “%1” by %2</source>
        <extracomment>undo step; %1 name of an event, %2 signed number of days</extracomment>
        <translation>「%1」を %2 移動</translation>
    </message>
    <message>
        <source>%1 never</source>
        <extracomment>while a date is dragged; %1 which date</extracomment>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>while a date is dragged; %1 which date, %2 the date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>while a date is dragged; %1 which date, %2 the date, %3 signed number of days</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>All its dates move along</source>
        <translation>ほかの日付も一緒に動きます</translation>
    </message>
    <message>
        <source>Announced moves along</source>
        <translation>発表日も一緒に動きます</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <extracomment>a dragged date stops at another one; %1 which</extracomment>
        <translation>%1で止まっています</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>“%1” is not a date. Try %2 or %3.</source>
        <translation>「%1」は日付ではありません。%2 や %3 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>“%1” is used by %2, which cannot be without it.</source>
        <translation>「%1」は%2で使われており、それらはこれなしでは成り立ちません。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that refer to it are emptied.</source>
        <translation>
            <numerusform>これを参照する %n 項目が空になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>シナリオの上書き %n 件も一緒に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n</source>
        <translation>
            <numerusform>%n 件すべて削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DeliveriesPanel</name>
    <message>
        <source>Deliveries</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月あたり</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停止分</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1 arrived: %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 到着:%2</translation>
    </message>
    <message>
        <source>%1 blocked: %2</source>
        <translation>%1 停止分:%2</translation>
    </message>
    <message>
        <source>%1 blocked by %2: %3</source>
        <translation>%1 停止分(%2):%3</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DisplayUnit</name>
    <message>
        <source>tokens a day</source>
        <translation>トークン/日</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is the name of a chip</extracomment>
        <translation>%1 換算ユニット</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>No operators yet. Whose stock is it?</source>
        <translation>まだ事業者がいません。誰の在庫ですか?</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>事業者を追加</translation>
    </message>
    <message>
        <source>No chips yet. Enter one and what is in stock of it.</source>
        <translation>まだチップがありません。チップとその在庫を入力してください。</translation>
    </message>
    <message>
        <source>Add chip</source>
        <translation>チップを追加</translation>
    </message>
    <message>
        <source>No stock yet. Enter opening stock or a supply and the reservoir fills.</source>
        <translation>まだ在庫がありません。期首在庫か供給を入力すると貯水池が満ちます。</translation>
    </message>
    <message>
        <source>Add stockpile</source>
        <translation>在庫を追加</translation>
    </message>
    <message>
        <source>Add supply</source>
        <translation>供給を追加</translation>
    </message>
    <message>
        <source>No demand yet, so nothing can run short.</source>
        <translation>まだ需要がないため、不足は起こりません。</translation>
    </message>
    <message>
        <source>Add workload</source>
        <translation>ワークロードを追加</translation>
    </message>
    <message>
        <source>No policy events. Deliveries flow freely.</source>
        <translation>政策イベントはありません。納入は滞りなく流れます。</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Add published rules…</source>
        <translation>公表済みの規則を追加…</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>Delete scenario “%1”?</source>
        <translation>シナリオ「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) go with it.</source>
        <translation>
            <numerusform>上書き %n 件も一緒に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it become roots.</source>
        <translation>
            <numerusform>その下の %n 件のシナリオはルートになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it move up to “%1”.</source>
        <translation>
            <numerusform>その下の %n 件のシナリオは「%1」の下に移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>of an entity, e.g. chip</comment>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>There is no %2 yet, and each %1 needs one.</source>
        <translation>%1には%2が必要ですが、まだありません。</translation>
    </message>
    <message>
        <source>Add one first, from the Data menu or the navigator.</source>
        <translation>先に「データ」メニューかナビゲーターから追加してください。</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>New root scenario</source>
        <translation>新しいルートシナリオ</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新しいシナリオ</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>シナリオの名前:</translation>
    </message>
    <message>
        <source>Name of the scenario under “%1”:</source>
        <translation>「%1」の下に作るシナリオの名前:</translation>
    </message>
    <message>
        <source>%1, variant</source>
        <translation>%1 派生</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>表の読み込み</translation>
    </message>
    <message>
        <source>&amp;List that takes the rows of the table:</source>
        <translation>表の行を受け取る一覧(&amp;L):</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>テキストの表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Delete all: %1</source>
        <comment>the name of the button; %1 is a sentence</comment>
        <translation>すべて削除:%1</translation>
    </message>
</context>
<context>
    <name>EntityCount</name>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>プロジェクト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of settings</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>プラットフォーム %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chip(s)</source>
        <translation>
            <numerusform>チップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>事業者 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stockpile(s)</source>
        <translation>
            <numerusform>在庫 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppl(y/ies)</source>
        <translation>
            <numerusform>供給 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy event(s)</source>
        <translation>
            <numerusform>政策イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>ワークロード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>モデル公開 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s)</source>
        <translation>
            <numerusform>移行 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>実測値 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>シナリオ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>引用 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored chart(s)</source>
        <translation>
            <numerusform>保存したグラフ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>観測値 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityType</name>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>stockpile</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Stockpiles</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>policy event</source>
        <translation>政策イベント</translation>
    </message>
    <message>
        <source>Policy events</source>
        <translation>政策イベント</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>release</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>実測値</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
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
        <translation>観測値</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>pinned result</source>
        <translation>ピン留めした結果</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>ピン留めした結果</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Baseline</source>
        <comment>name of the root scenario</comment>
        <translation>基準</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>there is not enough memory for the picture</source>
        <translation>画像を作成するためのメモリが足りません</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>Unit chip</source>
        <translation>基準チップ</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容度</translation>
    </message>
    <message>
        <source>Min. length</source>
        <translation>最短日数</translation>
    </message>
    <message>
        <source>Bite</source>
        <translation>効きの閾値</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>対応度</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>基盤</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>メモリ帯域</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>相互接続</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Die area</source>
        <translation>ダイ面積</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>発売日</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>設置済み</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Install limit</source>
        <translation>設置上限</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>月間数量</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長率</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>立ち上げ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>輸送日数</translation>
    </message>
    <message>
        <source>Diversion</source>
        <translation>迂回率</translation>
    </message>
    <message>
        <source>Div. delay</source>
        <translation>迂回の遅れ</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通過率</translation>
    </message>
    <message>
        <source>Phase-in</source>
        <translation>段階適用</translation>
    </message>
    <message>
        <source>Pull-forward</source>
        <translation>前倒し</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>解除対象</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Work a token</source>
        <translation>演算量</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>基本需要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>計算量</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>基本負荷</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>日付点</translation>
    </message>
    <message>
        <source>Peak factor</source>
        <translation>ピーク係数</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>定常需要</translation>
    </message>
    <message>
        <source>Half time</source>
        <translation>半増期</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>初期急増</translation>
    </message>
    <message>
        <source>Spike fades</source>
        <translation>急増半減期</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>前身</translation>
    </message>
    <message>
        <source>Users move</source>
        <translation>乗り換え率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>演算強度</translation>
    </message>
    <message>
        <source>Compute use</source>
        <translation>演算利用率</translation>
    </message>
    <message>
        <source>Memory use</source>
        <translation>帯域利用率</translation>
    </message>
    <message>
        <source>Link wanted</source>
        <translation>必要接続</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Whole at</source>
        <translation>全適応点</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Quality met</source>
        <translation>品質達成</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最遅</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>先読み</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>処理速度</translation>
    </message>
    <message>
        <source>With platform</source>
        <translation>基盤込み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>プロジェクト ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>閲覧日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用文</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>軸の下端</translation>
    </message>
    <message>
        <source>Axis to</source>
        <translation>軸の上端</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛り</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副題</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>出典表示</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>目印</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>並列小グラフ</translation>
    </message>
    <message>
        <source>Pinned results</source>
        <translation>ピン留めした結果</translation>
    </message>
    <message>
        <source>Observed data</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>Horizons</source>
        <translation>期間帯</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>ピン留めした日</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>縦の位置</translation>
    </message>
    <message>
        <source>Points at</source>
        <translation>指す値</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>FieldGroup</name>
    <message>
        <source>Horizon</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>演算性能</translation>
    </message>
    <message>
        <source>Memory and links</source>
        <translation>メモリと接続</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>物理諸元</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期首在庫</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>出入り</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>輸送</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>公開後の需要</translation>
    </message>
    <message>
        <source>Hardware profile</source>
        <translation>ハードウェア特性</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Capacity wall</source>
        <translation>容量の壁</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>表示文</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>First day of the horizon; opening stocks are of this day.</source>
        <translation>期間の最初の日。期首在庫はこの日の数量です。</translation>
    </message>
    <message>
        <source>The horizon ends before this day.</source>
        <translation>期間はこの日の前日までです。</translation>
    </message>
    <message>
        <source>Length of one step of the simulation.</source>
        <translation>シミュレーション 1 刻みの長さ。</translation>
    </message>
    <message>
        <source>Capacity and demand are given in units of this chip.</source>
        <translation>計算能力と需要をこのチップの台数に換算して表します。</translation>
    </message>
    <message>
        <source>Unmet demand up to this share is no shortfall.</source>
        <translation>満たされない需要の割合がここまでなら不足とみなしません。</translation>
    </message>
    <message>
        <source>A shortfall counts if it lasts at least this long.</source>
        <translation>不足がこの日数以上続くと数えます。</translation>
    </message>
    <message>
        <source>An event bites when usable capacity falls this far below the run without it.</source>
        <translation>利用可能な容量が、イベントなしの計算をこの割合だけ下回ると「効いた」とみなします。</translation>
    </message>
    <message>
        <source>Start of the random draws.</source>
        <translation>乱数の初期値。</translation>
    </message>
    <message>
        <source>Number of random draws.</source>
        <translation>乱数による試行の回数。</translation>
    </message>
    <message>
        <source>Efficiency of any workload on this software stack before any migration.</source>
        <translation>移行前に、このソフトウェア基盤ですべてのワークロードが得る効率。</translation>
    </message>
    <message>
        <source>Software stack that the chip runs.</source>
        <translation>チップが動かすソフトウェア基盤。</translation>
    </message>
    <message>
        <source>Dense BF16 throughput.</source>
        <translation>密行列の BF16 演算性能。</translation>
    </message>
    <message>
        <source>Dense FP8 throughput; 0: not supported.</source>
        <translation>密行列の FP8 演算性能。0 は非対応。</translation>
    </message>
    <message>
        <source>Dense FP4 throughput; 0: not supported.</source>
        <translation>密行列の FP4 演算性能。0 は非対応。</translation>
    </message>
    <message>
        <source>Dense INT8 throughput; 0: not supported.</source>
        <translation>密行列の INT8 演算性能。0 は非対応。</translation>
    </message>
    <message>
        <source>Memory of one chip.</source>
        <translation>チップ 1 個のメモリ容量。</translation>
    </message>
    <message>
        <source>Memory bandwidth of one chip.</source>
        <translation>チップ 1 個のメモリ帯域幅。</translation>
    </message>
    <message>
        <source>Bidirectional link bandwidth of one chip.</source>
        <translation>チップ 1 個の相互接続帯域幅(双方向)。</translation>
    </message>
    <message>
        <source>Thermal design power of one chip.</source>
        <translation>チップ 1 個の熱設計電力(TDP)。</translation>
    </message>
    <message>
        <source>Applicable die area; 0: unknown, then bounds on density never catch it.</source>
        <translation>規制上のダイ面積。0 は不明で、性能密度の条件には該当しません。</translation>
    </message>
    <message>
        <source>Price of one chip.</source>
        <translation>チップ 1 個の価格。</translation>
    </message>
    <message>
        <source>Day of launch.</source>
        <translation>発売日。</translation>
    </message>
    <message>
        <source>Constant colour in charts as #RRGGBB; empty: by name.</source>
        <translation>グラフで常に使う色(#RRGGBB)。空なら名前から決まります。</translation>
    </message>
    <message>
        <source>Who owns the fleet.</source>
        <translation>チップ群を所有する者。</translation>
    </message>
    <message>
        <source>Owner of the stockpile.</source>
        <translation>在庫の所有者。</translation>
    </message>
    <message>
        <source>Chip that is held.</source>
        <translation>保有するチップ。</translation>
    </message>
    <message>
        <source>Units in service at the start.</source>
        <translation>開始日に稼働している数量。</translation>
    </message>
    <message>
        <source>Units in the warehouse at the start.</source>
        <translation>開始日に倉庫にある数量。</translation>
    </message>
    <message>
        <source>Warehouse units kept back for replacing failures.</source>
        <translation>故障交換のために倉庫に残しておく数量。</translation>
    </message>
    <message>
        <source>Most units that can be put into service in a month.</source>
        <translation>1 か月に設置できる数量の上限。</translation>
    </message>
    <message>
        <source>Share of installed units that fail in a year.</source>
        <translation>設置済みのうち 1 年に故障する割合。</translation>
    </message>
    <message>
        <source>A steady delivery, a single lot, or units that leave the operator.</source>
        <translation>継続的な納入、一回限りの納入、または事業者からの撤収。</translation>
    </message>
    <message>
        <source>Who receives the units.</source>
        <translation>納入先。</translation>
    </message>
    <message>
        <source>Chip that is delivered.</source>
        <translation>納入されるチップ。</translation>
    </message>
    <message>
        <source>How the units come; policy events match it.</source>
        <translation>納入の経路。政策イベントの対象判定に使われます。</translation>
    </message>
    <message>
        <source>First day at the gate, or the day of a lot or withdrawal.</source>
        <translation>水門に達する最初の日。一括納入と撤収ではその日。</translation>
    </message>
    <message>
        <source>The flow ends before this day.</source>
        <translation>納入はこの日の前日までです。</translation>
    </message>
    <message>
        <source>Units that would pass the gate in a month.</source>
        <translation>規制がなければ 1 か月に水門を通る数量。</translation>
    </message>
    <message>
        <source>Growth of the rate a year.</source>
        <translation>月間数量の年間成長率。</translation>
    </message>
    <message>
        <source>Days until the whole rate is reached.</source>
        <translation>全量に達するまでの日数。</translation>
    </message>
    <message>
        <source>Units of the lot or withdrawal.</source>
        <translation>一括納入または撤収の数量。</translation>
    </message>
    <message>
        <source>Days from the gate to the warehouse; what is under way still arrives.</source>
        <translation>水門から倉庫までの日数。輸送中のものは規制後も届きます。</translation>
    </message>
    <message>
        <source>Share of blocked units that still arrives, later.</source>
        <translation>停止分のうち、迂回して遅れて届く割合。</translation>
    </message>
    <message>
        <source>How many days later diverted units arrive.</source>
        <translation>迂回分が何日遅れて届くか。</translation>
    </message>
    <message>
        <source>What the event does to matching deliveries.</source>
        <translation>該当する納入にイベントが及ぼす作用。</translation>
    </message>
    <message>
        <source>From this day buyers rush ahead of the effect.</source>
        <translation>この日から、買い手が発効前の駆け込み調達を始めます。</translation>
    </message>
    <message>
        <source>Day from which the event binds, before grace.</source>
        <translation>イベントが効力を持つ日(猶予を加える前)。</translation>
    </message>
    <message>
        <source>Days after the effective date before it binds.</source>
        <translation>発効日から効力を持つまでの日数。</translation>
    </message>
    <message>
        <source>The event ends before this day.</source>
        <translation>イベントはこの日の前日までです。</translation>
    </message>
    <message>
        <source>What still passes: 0 is a ban, 60 % are licences that let 60 % through, above 100 % a subsidy.</source>
        <translation>なお通過する割合。0 は禁輸、60 % は許可により 60 % が通過、100 % 超は補助。</translation>
    </message>
    <message>
        <source>Days until the restriction has its whole strength.</source>
        <translation>制限が全面的に効くまでの日数。</translation>
    </message>
    <message>
        <source>Multiplies steady deliveries between announcement and effect.</source>
        <translation>発表から発効までの継続納入に掛ける倍率。</translation>
    </message>
    <message>
        <source>Most units a month over all matching steady deliveries together.</source>
        <translation>該当する継続納入の合計に対する 1 か月の上限数量。</translation>
    </message>
    <message>
        <source>Restriction or cap that ends when this takes effect.</source>
        <translation>この発効により終わる制限または上限。</translation>
    </message>
    <message>
        <source>Channels that it matches.</source>
        <translation>対象となる経路。</translation>
    </message>
    <message>
        <source>Operators whose deliveries it matches.</source>
        <translation>納入が対象となる事業者。</translation>
    </message>
    <message>
        <source>Chips that it matches by name.</source>
        <translation>名前で対象とするチップ。</translation>
    </message>
    <message>
        <source>Thresholds that catch a chip by its attributes.</source>
        <translation>チップの性能値で対象を決めるしきい値。</translation>
    </message>
    <message>
        <source>A service that answers, a training run, or a general load.</source>
        <translation>応答するサービス、学習、または一般負荷。</translation>
    </message>
    <message>
        <source>Operators that may run it.</source>
        <translation>実行できる事業者。</translation>
    </message>
    <message>
        <source>Floating-point operations for one token.</source>
        <translation>1 トークンあたりの浮動小数点演算数。</translation>
    </message>
    <message>
        <source>Mean demand at its start; dated points replace it.</source>
        <translation>開始時の平均需要。日付点があればそちらが優先されます。</translation>
    </message>
    <message>
        <source>Size of the training run.</source>
        <translation>学習の規模。</translation>
    </message>
    <message>
        <source>Length of the run with all the chips it wants.</source>
        <translation>必要なチップがすべてある場合の学習日数。</translation>
    </message>
    <message>
        <source>Load at its start in units of the reference chip; dated points replace it.</source>
        <translation>開始時の負荷(基準チップ換算)。日付点があればそちらが優先されます。</translation>
    </message>
    <message>
        <source>First day of the demand.</source>
        <translation>需要の最初の日。</translation>
    </message>
    <message>
        <source>The demand ends before this day.</source>
        <translation>需要はこの日の前日までです。</translation>
    </message>
    <message>
        <source>Growth of the demand a year; with points, after the last one.</source>
        <translation>需要の年間成長率。日付点がある場合は最後の点より後に適用します。</translation>
    </message>
    <message>
        <source>Dated demand, linear between the dates.</source>
        <translation>日付ごとの需要。間は直線で補間します。</translation>
    </message>
    <message>
        <source>Capacity that must stand ready per unit of mean demand.</source>
        <translation>平均需要 1 単位あたりに備えておく容量。</translation>
    </message>
    <message>
        <source>Launch that brings this demand.</source>
        <translation>この需要をもたらすモデル公開。</translation>
    </message>
    <message>
        <source>Demand that the launch settles at.</source>
        <translation>公開後に落ち着く需要の水準。</translation>
    </message>
    <message>
        <source>Days until half of the plateau is reached.</source>
        <translation>定常需要の半分に達するまでの日数。</translation>
    </message>
    <message>
        <source>First rush above the plateau.</source>
        <translation>定常需要を上回る公開直後の急増。</translation>
    </message>
    <message>
        <source>Days until half of the spike is gone.</source>
        <translation>急増分が半分に減るまでの日数。</translation>
    </message>
    <message>
        <source>Service whose users move to this one.</source>
        <translation>利用者がここへ乗り換えてくるサービス。</translation>
    </message>
    <message>
        <source>Share of the predecessor&apos;s demand that moves over.</source>
        <translation>前身の需要のうち移ってくる割合。</translation>
    </message>
    <message>
        <source>Number format; where a chip lacks it the next wider one stands in.</source>
        <translation>数値形式。チップが対応していなければ次に広い形式で代えます。</translation>
    </message>
    <message>
        <source>Operations per byte read from memory.</source>
        <translation>メモリから読む 1 バイトあたりの演算数。</translation>
    </message>
    <message>
        <source>Share of peak compute that is reached (MFU).</source>
        <translation>ピーク演算性能に対する実効割合(MFU)。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth that is reached (MBU).</source>
        <translation>メモリ帯域幅に対する実効割合(MBU)。</translation>
    </message>
    <message>
        <source>Interconnect below which the work slows down; 0: never.</source>
        <translation>これを下回ると処理が遅くなる相互接続帯域幅。0 は影響なし。</translation>
    </message>
    <message>
        <source>How strongly a slow link slows the work: 0 not at all, 1 in proportion.</source>
        <translation>接続の遅さが処理に響く度合い。0 は影響なし、1 は比例。</translation>
    </message>
    <message>
        <source>Efficiency gained a year without any shortage.</source>
        <translation>不足がなくても 1 年に得られる効率の向上。</translation>
    </message>
    <message>
        <source>Efficiency gained a year under full shortage.</source>
        <translation>不足が最大のときに 1 年に得られる効率の向上。</translation>
    </message>
    <message>
        <source>How slowly shortage is felt and forgotten.</source>
        <translation>不足が実感され、忘れられるまでの遅さ。</translation>
    </message>
    <message>
        <source>Shortage at which the whole adaptation is reached.</source>
        <translation>適応が最大になる不足の割合。</translation>
    </message>
    <message>
        <source>Largest gain in efficiency.</source>
        <translation>効率向上の最大倍率。</translation>
    </message>
    <message>
        <source>Day on which the launch was planned.</source>
        <translation>公開の予定日。</translation>
    </message>
    <message>
        <source>Day on which the model is good enough: the quality wall.</source>
        <translation>モデルの品質が十分になる日(品質の壁)。</translation>
    </message>
    <message>
        <source>Training run that must be complete.</source>
        <translation>完了していなければならない学習。</translation>
    </message>
    <message>
        <source>Days from the end of training to a model that is ready.</source>
        <translation>学習の完了からモデルが整うまでの日数。</translation>
    </message>
    <message>
        <source>It is launched by this day whatever the coverage.</source>
        <translation>カバー率にかかわらず、この日までに公開します。</translation>
    </message>
    <message>
        <source>Share of the expected demand that must find room: the capacity wall.</source>
        <translation>見込み需要のうち収容できなければならない割合(容量の壁)。</translation>
    </message>
    <message>
        <source>The demand expected so many days after the launch is what must find room.</source>
        <translation>公開からこの日数後に見込まれる需要を収容できるかで判定します。</translation>
    </message>
    <message>
        <source>Software stack that gets better.</source>
        <translation>改善するソフトウェア基盤。</translation>
    </message>
    <message>
        <source>What is moved over.</source>
        <translation>移行するワークロード。</translation>
    </message>
    <message>
        <source>Efficiency before.</source>
        <translation>移行前の効率。</translation>
    </message>
    <message>
        <source>Efficiency after.</source>
        <translation>移行後の効率。</translation>
    </message>
    <message>
        <source>Day on which the migration starts.</source>
        <translation>移行を始める日。</translation>
    </message>
    <message>
        <source>Days that it takes.</source>
        <translation>移行にかかる日数。</translation>
    </message>
    <message>
        <source>Chip that was measured.</source>
        <translation>測定したチップ。</translation>
    </message>
    <message>
        <source>What ran on it.</source>
        <translation>動かしたワークロード。</translation>
    </message>
    <message>
        <source>Of one chip: tokens per second for inference, else TFLOP/s. It replaces the roofline.</source>
        <translation>チップ 1 個の値。推論ではトークン/秒、それ以外は TFLOP/s。ルーフラインによる推定に代わります。</translation>
    </message>
    <message>
        <source>The figure already holds the efficiency of the software.</source>
        <translation>この値にはソフトウェアの効率がすでに含まれています。</translation>
    </message>
    <message>
        <source>What it is called in lists, charts and messages.</source>
        <translation>一覧、グラフ、メッセージでの呼び名。</translation>
    </message>
    <message>
        <source>Takes part in the simulation.</source>
        <translation>シミュレーションに含めます。</translation>
    </message>
    <message>
        <source>Anything worth keeping beside the figures.</source>
        <translation>数値に添えて残しておきたいこと。</translation>
    </message>
    <message>
        <source>Made when the project is created.</source>
        <translation>プロジェクトの作成時に付けられます。</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>プロジェクトの題名。</translation>
    </message>
    <message>
        <source>Who answers for the figures.</source>
        <translation>数値に責任を持つ人。</translation>
    </message>
    <message>
        <source>What the project is about, its premise and what its results hang on.</source>
        <translation>プロジェクトの主題、前提、結果を左右するもの。</translation>
    </message>
    <message>
        <source>When the project was created.</source>
        <translation>プロジェクトを作成した日時。</translation>
    </message>
    <message>
        <source>When the project was last saved.</source>
        <translation>プロジェクトを最後に保存した日時。</translation>
    </message>
    <message>
        <source>Rises with every save.</source>
        <translation>保存のたびに増えます。</translation>
    </message>
    <message>
        <source>Language of the project&apos;s texts, as in en, ja, zh_CN.</source>
        <translation>プロジェクト内の文章の言語(en、ja、zh_CN など)。</translation>
    </message>
    <message>
        <source>Scenario that is computed when none is named.</source>
        <translation>指定がないときに計算するシナリオ。</translation>
    </message>
    <message>
        <source>Scenario whose values this one starts from.</source>
        <translation>値を引き継ぐ元のシナリオ。</translation>
    </message>
    <message>
        <source>Line style in comparisons.</source>
        <translation>比較での線の種類。</translation>
    </message>
    <message>
        <source>Who wrote it.</source>
        <translation>書いた人。</translation>
    </message>
    <message>
        <source>Who published it.</source>
        <translation>発行したところ。</translation>
    </message>
    <message>
        <source>Day of publication.</source>
        <translation>発行日。</translation>
    </message>
    <message>
        <source>Day on which it was read.</source>
        <translation>閲覧した日。</translation>
    </message>
    <message>
        <source>Where it can be found.</source>
        <translation>入手できる場所。</translation>
    </message>
    <message>
        <source>What sort of source it is.</source>
        <translation>出典の種類。</translation>
    </message>
    <message>
        <source>Language of the source.</source>
        <translation>出典の言語。</translation>
    </message>
    <message>
        <source>List of what is cited.</source>
        <translation>引用の対象があるリスト。</translation>
    </message>
    <message>
        <source>Id of what is cited.</source>
        <translation>引用の対象の ID。</translation>
    </message>
    <message>
        <source>Field that is cited; empty: the entity as a whole.</source>
        <translation>引用の対象の項目。空なら対象全体。</translation>
    </message>
    <message>
        <source>Scenario whose override is cited.</source>
        <translation>引用の対象が上書きの場合、そのシナリオ。</translation>
    </message>
    <message>
        <source>Id of the source.</source>
        <translation>出典の ID。</translation>
    </message>
    <message>
        <source>The figure as the source gives it.</source>
        <translation>出典に記された数値そのもの。</translation>
    </message>
    <message>
        <source>Page or place in the source.</source>
        <translation>出典のページまたは箇所。</translation>
    </message>
    <message>
        <source>How far the figure can be trusted.</source>
        <translation>数値をどこまで信頼できるか。</translation>
    </message>
    <message>
        <source>Why this is assumed.</source>
        <translation>そう仮定する理由。</translation>
    </message>
    <message>
        <source>Day that the figure holds for.</source>
        <translation>数値が当てはまる日。</translation>
    </message>
    <message>
        <source>What the chart shows.</source>
        <translation>グラフが示すもの。</translation>
    </message>
    <message>
        <source>Scenarios that are drawn.</source>
        <translation>描くシナリオ。</translation>
    </message>
    <message>
        <source>Scenario to compare with.</source>
        <translation>比較するシナリオ。</translation>
    </message>
    <message>
        <source>Only these chips.</source>
        <translation>これらのチップのみ。</translation>
    </message>
    <message>
        <source>Only these operators.</source>
        <translation>これらの事業者のみ。</translation>
    </message>
    <message>
        <source>Only these workloads.</source>
        <translation>これらのワークロードのみ。</translation>
    </message>
    <message>
        <source>Only these platforms.</source>
        <translation>これらのプラットフォームのみ。</translation>
    </message>
    <message>
        <source>First day shown.</source>
        <translation>表示する最初の日。</translation>
    </message>
    <message>
        <source>Last day shown.</source>
        <translation>表示する最後の日。</translation>
    </message>
    <message>
        <source>Lower end of the value axis.</source>
        <translation>値の軸の下端。</translation>
    </message>
    <message>
        <source>Upper end of the value axis.</source>
        <translation>値の軸の上端。</translation>
    </message>
    <message>
        <source>Scale of the value axis.</source>
        <translation>値の軸の目盛り。</translation>
    </message>
    <message>
        <source>Title above the chart.</source>
        <translation>グラフの上の題名。</translation>
    </message>
    <message>
        <source>Line under the title.</source>
        <translation>題名の下の行。</translation>
    </message>
    <message>
        <source>Line under the chart that names the sources.</source>
        <translation>グラフの下に出典を示す行。</translation>
    </message>
    <message>
        <source>Draw the markers of events.</source>
        <translation>イベントの目印を描きます。</translation>
    </message>
    <message>
        <source>Series that the figure belongs to, as in totals.installed or chips.h20.installed.</source>
        <translation>数値が属する系列(totals.installed、chips.h20.installed など)。</translation>
    </message>
    <message>
        <source>Unit of the figure.</source>
        <translation>数値の単位。</translation>
    </message>
    <message>
        <source>The figure as it was observed.</source>
        <translation>観測された数値。</translation>
    </message>
    <message>
        <source>Whether scenarios are drawn as they are or as what differs from the reference.</source>
        <translation>シナリオをそのまま描くか、基準との差分として描くか。</translation>
    </message>
    <message>
        <source>Small charts side by side with the same axes.</source>
        <translation>同じ軸の小さなグラフを横に並べます。</translation>
    </message>
    <message>
        <source>Results as they were once, drawn beside the curves of now.</source>
        <translation>過去の時点の結果。現在の曲線と並べて描きます。</translation>
    </message>
    <message>
        <source>What each curve or band stands for.</source>
        <translation>それぞれの曲線または帯が表すもの。</translation>
    </message>
    <message>
        <source>A chip, an inference workload for its tokens a day, or pflops; empty: the reference chip.</source>
        <translation>チップ、推論ワークロード(1 日あたりのトークン数)、または pflops。空欄なら基準チップ。</translation>
    </message>
    <message>
        <source>Draw observed figures as points.</source>
        <translation>観測値を点で描きます。</translation>
    </message>
    <message>
        <source>Shade the next 6 to 12 months and 2 to 5 years.</source>
        <translation>今後 6～12 か月と 2～5 年の期間に網をかけます。</translation>
    </message>
    <message>
        <source>Day from which the shaded horizons count.</source>
        <translation>網をかける期間帯を数え始める日。</translation>
    </message>
    <message>
        <source>Size of the texts of exported pictures.</source>
        <translation>書き出す画像の文字の大きさ。</translation>
    </message>
    <message>
        <source>Scenario whose result was pinned.</source>
        <translation>結果をピン留めしたシナリオ。</translation>
    </message>
    <message>
        <source>Day on which the result was pinned.</source>
        <translation>結果をピン留めした日。</translation>
    </message>
    <message>
        <source>Revision of the project at that time.</source>
        <translation>その時点のプロジェクトの版。</translation>
    </message>
    <message>
        <source>Version of Penstock that computed the result.</source>
        <translation>結果を計算した Penstock のバージョン。</translation>
    </message>
    <message>
        <source>Digest of the assumptions.</source>
        <translation>仮定のダイジェスト値。</translation>
    </message>
    <message>
        <source>The project as it was.</source>
        <translation>当時のプロジェクト。</translation>
    </message>
    <message>
        <source>The result as it was.</source>
        <translation>当時の結果。</translation>
    </message>
    <message>
        <source>Chart that it lies on.</source>
        <translation>注釈を載せるグラフ。</translation>
    </message>
    <message>
        <source>A text at a place, an arrow with a text at its foot, or a shaded span of time.</source>
        <translation>特定の位置のテキスト、根元にテキストの付いた矢印、または網をかけた期間。</translation>
    </message>
    <message>
        <source>What it says.</source>
        <translation>注釈の内容。</translation>
    </message>
    <message>
        <source>Where the text stands, the arrow begins or the band begins.</source>
        <translation>テキストの位置、または矢印か帯の始まり。</translation>
    </message>
    <message>
        <source>Where the arrow points or the band ends.</source>
        <translation>矢印の指す位置、または帯の終わり。</translation>
    </message>
    <message>
        <source>Value at which it stands, in the unit of the chart.</source>
        <translation>注釈を置く値(グラフの単位)。</translation>
    </message>
    <message>
        <source>Value that the arrow points at.</source>
        <translation>矢印が指す値。</translation>
    </message>
    <message>
        <source>Address that it leads to.</source>
        <translation>リンク先のアドレス。</translation>
    </message>
    <message>
        <source>Colour of the text, the arrow or the band.</source>
        <translation>テキスト、矢印、帯の色。</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>the data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Revert to %1 (%2)</source>
        <translation>%1 に戻す(%2)</translation>
    </message>
    <message>
        <source>Revert to parent</source>
        <translation>親に戻す</translation>
    </message>
    <message>
        <source>As last saved (%1)</source>
        <translation>前回保存時の値(%1)</translation>
    </message>
    <message>
        <source>Push to %1</source>
        <translation>%1 に反映</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>FieldNull</name>
    <message>
        <source>first enabled chip</source>
        <translation>最初の有効なチップ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>flows already</source>
        <translation>開始前から</translation>
    </message>
    <message>
        <source>end of horizon</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>予告なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>start of horizon</source>
        <translation>期間の始め</translation>
    </message>
    <message>
        <source>no wall</source>
        <translation>壁なし</translation>
    </message>
    <message>
        <source>every workload</source>
        <translation>全ワークロード</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>対応度</translation>
    </message>
    <message>
        <source>the current one</source>
        <translation>表示中のもの</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>the parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>同じ日</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>the axis</source>
        <translation>軸</translation>
    </message>
</context>
<context>
    <name>FindReplace</name>
    <message>
        <source>%1 cannot be empty. Type what to replace it by.</source>
        <translation>%1は空にできません。置換後の内容を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n place(s)</source>
        <translation>
            <numerusform>「%1」を「%2」に置換(%n か所)</numerusform>
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
        <translation>テキストに NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>数値 %1 が大きすぎます</translation>
    </message>
    <message>
        <source>the key “%1” comes twice in one object</source>
        <translation>一つのオブジェクトにキー「%1」が二度現れます</translation>
    </message>
    <message>
        <source>an object of more than %L1 keys</source>
        <translation>キーが %L1 個を超えるオブジェクト</translation>
    </message>
    <message>
        <source>more than %L1 values</source>
        <translation>値が %L1 個を超えています</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
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
        <translation>公開</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>%1 (off in this scenario)</source>
        <extracomment>a policy event, release, migration or supply that is disabled</extracomment>
        <translation>%1(このシナリオでは無効)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a list of names that is cut short</extracomment>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>all chips</source>
        <translation>全チップ</translation>
    </message>
    <message>
        <source>chips caught by its rule</source>
        <translation>規則に該当するチップ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a policy event acts on; %1 chips, %2 channels and operators</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Blocks %1</source>
        <extracomment>effect of a policy event; %1 chips and channels</extracomment>
        <translation>%1 を止める</translation>
    </message>
    <message>
        <source>Lets %1 of %2 through</source>
        <translation>%2 の %1 を通す</translation>
    </message>
    <message>
        <source>Caps %1 at %2 units a month</source>
        <translation>%1 を月 %2 個までに抑える</translation>
    </message>
    <message>
        <source>Lifts nothing</source>
        <translation>解除対象なし</translation>
    </message>
    <message>
        <source>Lifts “%1”</source>
        <translation>「%1」を解除</translation>
    </message>
    <message>
        <source>No effect on supply</source>
        <translation>供給への影響なし</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>制限</translation>
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
        <translation>目印</translation>
    </message>
    <message>
        <source>off in this scenario</source>
        <translation>このシナリオでは無効</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>発表 %1</translation>
    </message>
    <message>
        <source>effective %1</source>
        <translation>発効 %1</translation>
    </message>
    <message>
        <source>grace %1</source>
        <translation>猶予 %1</translation>
    </message>
    <message>
        <source>phase-in %1</source>
        <translation>段階適用 %1</translation>
    </message>
    <message>
        <source>lifted by “%1” on %2</source>
        <translation>「%1」により %2 に解除</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>over before it binds</source>
        <translation>効力を持つ前に終了</translation>
    </message>
    <message>
        <source>release</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>good enough from %1</source>
        <translation>品質達成 %1</translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation>最遅 %1</translation>
    </message>
    <message>
        <source>Released %1</source>
        <translation>公開 %1</translation>
    </message>
    <message>
        <source>quality wall %1</source>
        <translation>品質の壁 %1</translation>
    </message>
    <message>
        <source>capacity wall %1</source>
        <translation>容量の壁 %1</translation>
    </message>
    <message>
        <source>Not within the horizon</source>
        <translation>期間内になし</translation>
    </message>
    <message>
        <source>held by its plan</source>
        <translation>予定が期間外</translation>
    </message>
    <message>
        <source>held by the quality wall</source>
        <translation>品質の壁で未公開</translation>
    </message>
    <message>
        <source>held by the capacity wall</source>
        <translation>容量の壁で未公開</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>software stack and the workload that moves to it</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 efficiency %2 → %3</source>
        <extracomment>%1 software stack, %2 and %3 figures from 0 to 1</extracomment>
        <translation>%1 効率 %2 → %3</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <extracomment>a supply flows from one date to another</extracomment>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 個</translation>
    </message>
    <message>
        <source>the end of the horizon</source>
        <translation>期間の終わり</translation>
    </message>
    <message>
        <source>%1 units a month</source>
        <translation>月 %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n supplies</source>
        <translation>
            <numerusform>%1、供給 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 停止分</translation>
    </message>
    <message>
        <source>%1 blocked by %2</source>
        <translation>%1 停止分(%2)</translation>
    </message>
    <message>
        <source>quality %1</source>
        <extracomment>the quality wall of a release; %1 its days</extracomment>
        <translation>品質 %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <extracomment>the capacity wall of a release; %1 its days</extracomment>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>planned</source>
        <extracomment>left of the walls of a release, at the day it was planned for</extracomment>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 not within the horizon</source>
        <extracomment>%1 name of a release</extracomment>
        <translation>%1 期間内になし</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>last day of a migration</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 name, %2 which of its dates, %3 the date</extracomment>
        <translation>%1、%2:%3</translation>
    </message>
    <message>
        <source>%1, %2: never</source>
        <translation>%1、%2:なし</translation>
    </message>
    <message numerus="yes">
        <source>+%n lanes</source>
        <extracomment>lanes of a timeline that a picture has no room for</extracomment>
        <translation>
            <numerusform>+他 %n 段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Library&apos;s value: %1</source>
        <translation>ライブラリの値: %1</translation>
    </message>
</context>
<context>
    <name>LibraryAddition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is unknown; a project needs it.</source>
        <translation>%1が不明です。プロジェクトには必要です。</translation>
    </message>
    <message>
        <source>The chips that it names come along: %1.</source>
        <translation>名指しされたチップも一緒に追加されます: %1。</translation>
    </message>
    <message>
        <source>Chips that the project does not hold are left out: %1.</source>
        <translation>プロジェクトにないチップは除かれます: %1。</translation>
    </message>
    <message>
        <source>The event that it lifts comes along: %1.</source>
        <translation>解除対象のイベントも一緒に追加されます: %1。</translation>
    </message>
    <message>
        <source>Add %1 “%2” from the library</source>
        <translation>ライブラリから%1「%2」を追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries from the library</source>
        <translation>
            <numerusform>ライブラリから %n 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are unknown; a project needs them.</source>
        <translation>%1が不明です。プロジェクトにはこれらの値が必要です。</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>ダイ面積不明</translation>
    </message>
    <message>
        <source>This project: %1.</source>
        <translation>このプロジェクト: %1。</translation>
    </message>
    <message>
        <source>Use the library&apos;s value</source>
        <translation>ライブラリの値を使う</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Cited by: %1</source>
        <translation>引用元: %1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>before: %1</source>
        <comment>value of a measure before the drag</comment>
        <translation>変更前:%1</translation>
    </message>
    <message>
        <source>parent: %1</source>
        <comment>value of a measure in the parent scenario</comment>
        <translation>親:%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario and value of a measure</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>before the drag</source>
        <comment>than before the drag</comment>
        <translation>ドラッグ前</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a duration</comment>
        <translation>%1 早い</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a duration</comment>
        <translation>%1 遅い</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1(%2 との比較)</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>最初の不足</translation>
    </message>
    <message>
        <source>When demand first stays unserved for longer than the threshold.</source>
        <translation>満たされない需要が、しきい値より長く続き始める最初の日。</translation>
    </message>
    <message>
        <source>Capacity gain lag</source>
        <translation>容量増の遅れ</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>容量の遅れ</translation>
    </message>
    <message>
        <source>Relief lag</source>
        <translation>緩和の遅れ</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>不足の遅れ</translation>
    </message>
    <message>
        <source>no gate</source>
        <comment>no policy event restricts supply</comment>
        <translation>規制なし</translation>
    </message>
    <message>
        <source>No restriction or cap is in force, so there is nothing to lag behind.</source>
        <translation>効力のある制限や上限がないため、遅れはありません。</translation>
    </message>
    <message>
        <source>Days from the effect of “%1” until usable capacity feels it.</source>
        <translation>「%1」の発効から、利用可能な容量に響くまでの日数。</translation>
    </message>
    <message>
        <source>Days from the effect of “%1” until it costs served demand.</source>
        <translation>「%1」の発効から、満たせる需要が減るまでの日数。</translation>
    </message>
    <message>
        <source>not in force</source>
        <comment>an event, in another scenario</comment>
        <translation>未発効</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <comment>a duration</comment>
        <translation>%1 短い</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <comment>a duration</comment>
        <translation>%1 長い</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>signed difference of percentages</comment>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>Peak shortfall</source>
        <translation>最大不足</translation>
    </message>
    <message>
        <source>The largest share of demand that is not served, on %1.</source>
        <translation>満たされない需要の最大の割合(%1)。</translation>
    </message>
    <message>
        <source>The largest share of demand that is not served.</source>
        <translation>満たされない需要の最大の割合。</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>Served demand over all demand, from start to end.</source>
        <translation>全期間の需要のうち、満たされた割合。</translation>
    </message>
    <message>
        <source>capacity wall</source>
        <translation>容量の壁</translation>
    </message>
    <message>
        <source>quality wall</source>
        <translation>品質の壁</translation>
    </message>
    <message>
        <source>planned later</source>
        <comment>a release, later than the end of the horizon</comment>
        <translation>予定が期間外</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>モデル公開</translation>
    </message>
    <message>
        <source>none planned</source>
        <comment>no release of a model</comment>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>The project has no release that takes part.</source>
        <translation>計算に含まれるモデル公開がありません。</translation>
    </message>
    <message>
        <source>%1 release</source>
        <comment>name of a model</comment>
        <translation>%1 公開</translation>
    </message>
    <message>
        <source>not by %1</source>
        <comment>month and year</comment>
        <translation>%1 までなし</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>“%1” does not happen within the horizon.</source>
        <translation>「%1」は期間内に公開されません。</translation>
    </message>
    <message>
        <source>“%1” on %2: %3 for quality, %4 for want of chips.</source>
        <translation>「%1」の公開は %2。品質で %3、チップ不足で %4 の遅れ。</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>a release, in another scenario</comment>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>no chips</source>
        <translation>チップなし</translation>
    </message>
    <message>
        <source>%1 stock-out</source>
        <comment>name of a chip</comment>
        <translation>%1 在庫切れ</translation>
    </message>
    <message>
        <source>When the warehouses hold no more %1.</source>
        <translation>倉庫の %1 がなくなる日。</translation>
    </message>
    <message>
        <source>Nothing could be computed.</source>
        <translation>計算できませんでした。</translation>
    </message>
    <message>
        <source>%1, not computed</source>
        <translation>%1、未計算</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation>サンプルを開く(&amp;A)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1(見つかりません)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>C&amp;lear list</source>
        <translation>一覧を消去(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MultiplesView</name>
    <message>
        <source>Capacity and demand, one chart a scenario</source>
        <translation>計算能力と需要(シナリオごとに 1 つのグラフ)</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>Each chart</source>
        <translation>各グラフ</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>usable capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>shortfall</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>%1-equivalent units</source>
        <extracomment>%1 is a chip</extracomment>
        <translation>%1 換算台数</translation>
    </message>
    <message>
        <source>same axes in all charts</source>
        <translation>すべてのグラフで軸は共通</translation>
    </message>
    <message>
        <source>%1: no result</source>
        <translation>%1: 結果なし</translation>
    </message>
    <message>
        <source>%1, %2: usable %3, demand %4, short %5</source>
        <translation>%1、%2: 容量 %3、需要 %4、不足 %5</translation>
    </message>
    <message>
        <source>%1, %2: usable %3, demand %4</source>
        <translation>%1、%2: 容量 %3、需要 %4</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 must be above %2 and at most %3.</source>
        <translation>%1は %2 より大きく %3 以下にしてください。</translation>
    </message>
    <message>
        <source>%1 must be at least %2 and below %3.</source>
        <translation>%1は %2 以上 %3 未満にしてください。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3.</source>
        <translation>%1は %2 から %3 の範囲にしてください。</translation>
    </message>
    <message>
        <source>%1 must be above %2.</source>
        <translation>%1は %2 より大きくしてください。</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1は %2 以上にしてください。</translation>
    </message>
    <message>
        <source>%1 must be below %2.</source>
        <translation>%1は %2 未満にしてください。</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1は %2 以下にしてください。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <translation>%1は数値で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try %2 or 24k.</source>
        <translation>「%1」は数値ではありません。%2 や 2.4万 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>OverviewPanels</name>
    <message>
        <source>%1 effective</source>
        <extracomment>flag on the effective date of a policy event; %1 its name</extracomment>
        <translation>%1 発効</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <extracomment>flag on the date of a release; %1 its name</extracomment>
        <translation>%1 予定</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <extracomment>flag on the start of a migration; %1 its name</extracomment>
        <translation>%1 開始</translation>
    </message>
</context>
<context>
    <name>PackedText</name>
    <message>
        <source>the stored text is no base64</source>
        <translation>保存されたテキストが base64 形式ではありません</translation>
    </message>
    <message>
        <source>the stored text cannot be unpacked</source>
        <translation>保存されたテキストを展開できません</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>Stockpile grid</source>
        <translation>在庫表</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Audit of figures</source>
        <translation>数値の監査</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Why short?</source>
        <translation>不足の理由</translation>
    </message>
</context>
<context>
    <name>PanelStack</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 titles of charts, %2 and %3 dates</extracomment>
        <translation>%1、%2~%3</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>This column has no heading.</source>
        <translation>この列には見出しがありません。</translation>
    </message>
    <message>
        <source>There is no column “%1” here.</source>
        <translation>列「%1」はここにありません。</translation>
    </message>
    <message>
        <source>There are two columns “%1”.</source>
        <translation>列「%1」が二つあります。</translation>
    </message>
    <message>
        <source>There is no column this far to the right.</source>
        <translation>ここまで右には列がありません。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the block.</source>
        <translation>「%1」が貼り付ける範囲に二度現れます。</translation>
    </message>
    <message>
        <source>Several rows are called “%1”.</source>
        <translation>「%1」という名前の行が複数あります。</translation>
    </message>
    <message>
        <source>There is no row “%1” here.</source>
        <translation>行「%1」はここにありません。</translation>
    </message>
    <message>
        <source>There is no row this far down.</source>
        <translation>ここまで下には行がありません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>There is no %1 yet, and each new row needs one.</source>
        <translation>新しい行には%1が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>Each new row needs a value here.</source>
        <translation>新しい行にはここに値が必要です。</translation>
    </message>
</context>
<context>
    <name>PictureSize</name>
    <message>
        <source>Resolution must be from %1 to %2 dpi.</source>
        <translation>解像度は %1～%2 dpi の範囲で指定してください。</translation>
    </message>
    <message>
        <source>A chart needs at least %1 pixels a side.</source>
        <translation>グラフの一辺は %1 ピクセル以上にしてください。</translation>
    </message>
    <message>
        <source>A chart needs at least %1 mm a side.</source>
        <translation>グラフの一辺は %1 mm 以上にしてください。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many for one picture. Up to %3 million pixels, and %4 a side, can be drawn; SVG and PDF have no such limit.</source>
        <translation>%1 × %2 ピクセルは 1 枚の画像としては大きすぎます。描けるのは合計 %3 百万ピクセル、一辺 %4 ピクセルまでです。SVG と PDF にこの制限はありません。</translation>
    </message>
    <message>
        <source>A page can be up to %1 mm a side.</source>
        <translation>ページの一辺は %1 mm までです。</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>A4 portrait, full width</source>
        <translation>A4 縦、全幅</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>Journal, one column</source>
        <translation>論文誌、1 段</translation>
    </message>
    <message>
        <source>Journal, two columns</source>
        <translation>論文誌、2 段</translation>
    </message>
</context>
<context>
    <name>PointLayer</name>
    <message>
        <source>%1, observed: %2</source>
        <translation>%1、観測値: %2</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>計算値: %1</translation>
    </message>
    <message>
        <source>deviation: %1 %</source>
        <extracomment>by how much an observed figure lies above the computed one; %1 is a signed share</extracomment>
        <translation>偏差: %1 %</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print “%1”</source>
        <translation>「%1」を印刷</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is outside %2</source>
        <translation>%1 は範囲(%2)の外です</translation>
    </message>
    <message>
        <source>“%1” is not accepted here; it takes %2</source>
        <translation>「%1」はここでは使えません。必要なのは%2です</translation>
    </message>
    <message>
        <source>a value is needed here</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は選択肢(%2)にありません</translation>
    </message>
    <message>
        <source>there is no “%1” in %2</source>
        <translation>%2に「%1」はありません</translation>
    </message>
    <message>
        <source>the dates of the points must rise strictly, but %1 does not</source>
        <translation>日付点は日付の昇順に並べてください。%1 が順序に反しています</translation>
    </message>
    <message>
        <source>clause %1 of the rule is empty; give it a bound or remove it</source>
        <translation>規則の条項 %1 が空です。条件を加えるか条項を削除してください</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>there is no “%2” in %1</source>
        <translation>%1に「%2」はありません</translation>
    </message>
    <message>
        <source>there is no list “%1”</source>
        <translation>リスト「%1」はありません</translation>
    </message>
    <message>
        <source>the id “%1” is used twice</source>
        <translation>ID「%1」が重複しています</translation>
    </message>
    <message>
        <source>“%1” is no id; an id is a text that is not empty</source>
        <translation>「%1」は ID ではありません。ID は空でない文字列です</translation>
    </message>
    <message>
        <source>the name “%1” is used twice; commands that name it need the id</source>
        <translation>名前「%1」が重複しています。コマンドで指すときは ID が必要です</translation>
    </message>
    <message>
        <source>there is already an enabled entry for %1 and %2</source>
        <translation>%1 と %2 の組には有効な項目がすでにあります</translation>
    </message>
    <message>
        <source>a scenario cannot override %1</source>
        <translation>シナリオで %1 を上書きすることはできません</translation>
    </message>
    <message>
        <source>the end %1 must be after %2</source>
        <translation>終了 %1 は %2 より後にしてください</translation>
    </message>
    <message>
        <source>an event cannot lift itself</source>
        <translation>イベントが自分自身を解除することはできません</translation>
    </message>
    <message>
        <source>lifting “%1” does nothing; only restrictions and caps can be lifted</source>
        <translation>「%1」を解除しても効果はありません。解除できるのは制限と上限だけです</translation>
    </message>
    <message>
        <source>“%1” is not of the right kind; it must be %2</source>
        <translation>「%1」の種類が合いません。%2である必要があります</translation>
    </message>
    <message>
        <source>a workload cannot be its own predecessor</source>
        <translation>ワークロードを自分自身の前身にすることはできません</translation>
    </message>
    <message>
        <source>the scenarios go in a circle: %1</source>
        <translation>シナリオの親子関係が循環しています: %1</translation>
    </message>
    <message>
        <source>it is announced on %1, after its effect on %2; there is no rush</source>
        <translation>発表(%1)が発効(%2)より後のため、駆け込みは起こりません</translation>
    </message>
    <message>
        <source>the horizon must end (%2) after it starts (%1)</source>
        <translation>期間の終わり(%2)は始まり(%1)より後にしてください</translation>
    </message>
    <message>
        <source>the horizon has %1 steps; at most %2 can be computed; choose longer steps or an earlier end</source>
        <translation>期間が %1 刻みあります。計算できるのは %2 刻みまでです。刻みを長くするか終了を早めてください</translation>
    </message>
    <message>
        <source>there is no unit chip; add a chip or enable one</source>
        <translation>基準チップがありません。チップを追加するか有効にしてください</translation>
    </message>
    <message>
        <source>the unit chip “%1” cannot run “%2”, so that it gives no unit; choose another unit chip</source>
        <translation>基準チップ「%1」では「%2」を実行できないため、単位になりません。別の基準チップを選んでください</translation>
    </message>
    <message>
        <source>no chip of an operator that may run “%1” can serve it</source>
        <translation>「%1」を実行できる事業者のどのチップでも処理できません</translation>
    </message>
    <message>
        <source>“%1” waits for training “%2”, which never completes in this scenario</source>
        <translation>「%1」は学習「%2」を待っていますが、このシナリオでは完了しません</translation>
    </message>
    <message>
        <source>there is no scenario “%1”</source>
        <translation>シナリオ「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” names several: %2; give the id</source>
        <translation>「%1」に当てはまるものが複数あります: %2。ID を指定してください</translation>
    </message>
    <message>
        <source>there is no %2 “%1”</source>
        <translation>%2「%1」はありません</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>this is not a Penstock project</source>
        <translation>Penstock のプロジェクトではありません</translation>
    </message>
    <message>
        <source>it was saved by a newer Penstock (format %1; this one reads up to %2); nothing was changed</source>
        <translation>より新しい Penstock で保存されています(形式 %1、このバージョンは %2 まで対応)。何も変更していません</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message>
        <source>it is too large: %1; at most %2 can be read</source>
        <translation>大きすぎます: %1。読み込めるのは %2 までです</translation>
    </message>
    <message>
        <source>this is not valid JSON: %1</source>
        <translation>JSON として正しくありません: %1</translation>
    </message>
    <message>
        <source>the format is “%1”, where “penstock-case-1” is expected</source>
        <translation>形式が「%1」です。「penstock-case-1」である必要があります</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1: %2</source>
        <comment>name and what is wrong</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, field and what is wrong</comment>
        <translation>%1、%2:%3</translation>
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
        <translation>任意の数値</translation>
    </message>
</context>
<context>
    <name>Reparenting</name>
    <message>
        <source>“%1” sees the same values without a parent.</source>
        <translation>「%1」は親がなくなっても値が変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) without a parent.</source>
        <translation>
            <numerusform>「%1」は親がなくなると %n 個の値が変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sees the same values under “%2”.</source>
        <translation>「%1」は「%2」の下に移っても値が変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” sees %n other value(s) under “%2”.</source>
        <translation>
            <numerusform>「%1」は「%2」の下に移ると %n 個の値が変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReservoirPanel</name>
    <message>
        <source>stock-out %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>在庫切れ %1</translation>
    </message>
    <message>
        <source>%1 in warehouse, peak %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 倉庫 最大 %2</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>設置済み</translation>
    </message>
    <message>
        <source>in warehouses</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>cover %1</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>在庫日数 %1</translation>
    </message>
    <message>
        <source>%1 in warehouses: %2</source>
        <extracomment>%1 is a chip, %2 an amount</extracomment>
        <translation>%1 倉庫:%2</translation>
    </message>
    <message>
        <source>%1 installed: %2</source>
        <translation>%1 設置済み:%2</translation>
    </message>
    <message>
        <source>%1 of all chips</source>
        <extracomment>%1 is a share</extracomment>
        <translation>全チップの %1</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <translation>貯水池</translation>
    </message>
    <message>
        <source>chips: installed (solid), warehouse (banded)</source>
        <translation>チップ数:設置済み(塗り)、倉庫(横縞)</translation>
    </message>
</context>
<context>
    <name>ResultReader</name>
    <message>
        <source>%1 is missing, of the wrong kind or of the wrong length in the stored result</source>
        <extracomment>%1 is a place in a file</extracomment>
        <translation>保存された結果の %1 が欠けているか、種類または長さが正しくありません</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>%1, %2</source>
        <comment>chip and operator</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which cannot be without it.</source>
        <translation>「%1」は%2で使われており、それらはこれなしでは成り立ちません。</translation>
    </message>
    <message>
        <source>They are used by %1, which cannot be without them.</source>
        <translation>これらは%1で使われており、それらはこれなしでは成り立ちません。</translation>
    </message>
    <message numerus="yes">
        <source>%n override(s) in scenarios go with it.</source>
        <translation>
            <numerusform>シナリオの上書き %n 件も一緒に削除されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCatch</name>
    <message>
        <source>catches no chip</source>
        <translation>該当するチップなし</translation>
    </message>
    <message>
        <source>catches %1 only</source>
        <translation>%1 のみ該当</translation>
    </message>
    <message>
        <source>catches every chip</source>
        <translation>すべてのチップが該当</translation>
    </message>
    <message numerus="yes">
        <source>catches %1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 種が該当</numerusform>
        </translation>
    </message>
    <message>
        <source>catches %1</source>
        <translation>%1 が該当</translation>
    </message>
</context>
<context>
    <name>RuleMap</name>
    <message>
        <source>Total processing performance (TPP)</source>
        <translation>総合演算性能 (TPP)</translation>
    </message>
    <message>
        <source>Performance density (TPP per mm²)</source>
        <translation>性能密度 (TPP/mm²)</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>ダイ面積不明</translation>
    </message>
    <message>
        <source>caught, in project</source>
        <translation>該当、プロジェクト内</translation>
    </message>
    <message>
        <source>not caught</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>caught, deliveries not matched</source>
        <translation>該当、納入は対象外</translation>
    </message>
    <message>
        <source>chip library</source>
        <translation>チップライブラリ</translation>
    </message>
    <message>
        <source>The bounds of clause %1 exclude each other.</source>
        <translation>条項 %1 の条件が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>The bounds of clauses %1 exclude each other.</source>
        <translation>条項 %1 の条件が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>only with %1</source>
        <translation>%1 の場合のみ</translation>
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
        <translation>%1(性能密度)</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>die area unknown</source>
        <translation>ダイ面積不明</translation>
    </message>
    <message>
        <source>%1 exactly at %2</source>
        <translation>%1がちょうど %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%2 を %1 上回る</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%2 を %1 下回る</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名指しなし</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>caught by %1</source>
        <translation>条項 %1 に該当</translation>
    </message>
    <message>
        <source>caught</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>the event names other chips</source>
        <translation>イベントは別のチップを名指ししています</translation>
    </message>
    <message>
        <source>channel “%1” is not matched</source>
        <translation>経路「%1」は対象外</translation>
    </message>
    <message>
        <source>channels %1 are not matched</source>
        <translation>経路 %1 は対象外</translation>
    </message>
    <message>
        <source>not matched for %1</source>
        <translation>%1 は対象外</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、かつ %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>no deliveries</source>
        <translation>納入なし</translation>
    </message>
    <message>
        <source>%1; no deliveries</source>
        <translation>%1、納入なし</translation>
    </message>
    <message>
        <source>%1 escapes by nothing</source>
        <translation>%1 は差なしで非該当</translation>
    </message>
    <message>
        <source>%1 escapes by %2</source>
        <translation>%1 は %2 の差で非該当</translation>
    </message>
    <message>
        <source>clause %1: %2 &lt; %3</source>
        <translation>条項 %1: %2 &lt; %3</translation>
    </message>
    <message>
        <source>clause %1: %2 ≥ %3</source>
        <translation>条項 %1: %2 ≥ %3</translation>
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
        <translation>2023年10月、3A090.a と 3A090.b</translation>
    </message>
    <message>
        <source>October 2023, 3A090.a</source>
        <translation>2023年10月、3A090.a</translation>
    </message>
    <message>
        <source>October 2023, 3A090.b</source>
        <translation>2023年10月、3A090.b</translation>
    </message>
    <message>
        <source>H20 letter of April 2025 (assumed thresholds)</source>
        <translation>2025年4月の H20 通知書(しきい値は仮定)</translation>
    </message>
    <message>
        <source>No thresholds</source>
        <translation>しきい値なし</translation>
    </message>
    <message>
        <source>Set the rule of “%1” to “%2”</source>
        <translation>「%1」の規則を「%2」に設定</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>メモリ帯域</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>メモリ帯域</translation>
    </message>
    <message>
        <source>Interconnect</source>
        <translation>相互接続</translation>
    </message>
    <message>
        <source>interconnect</source>
        <translation>相互接続</translation>
    </message>
    <message>
        <source>BF16</source>
        <translation>BF16</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 かつ %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
</context>
<context>
    <name>RuleThreshold</name>
    <message>
        <source>%1 ≥ %2 (%3)</source>
        <translation>%1 ≥ %2(%3)</translation>
    </message>
    <message>
        <source>%1 &lt; %2 (%3)</source>
        <translation>%1 &lt; %2(%3)</translation>
    </message>
    <message>
        <source>%1 %2: from there %3, below it %4</source>
        <translation>%1 %2: 以上は %3、未満は %4</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>DeepSeek R2 and the H20 cut-off</source>
        <translation>DeepSeek R2 と H20 の禁輸</translation>
    </message>
    <message>
        <source>Five clouds live off their stores after April 2025, while R2 waits behind two walls.</source>
        <translation>2025年4月以降、五つのクラウドが在庫を取り崩して凌ぎ、R2 は二つの壁の前で待ちます。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Platforms, chips and the published rules, all switched off: a start for a question of your own.</source>
        <translation>プラットフォーム、チップ、公表済みの規則がすべて無効の状態で入った、独自の問いのための出発点です。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
</context>
<context>
    <name>ScenarioToll</name>
    <message numerus="yes">
        <source>%n override(s)</source>
        <translation>
            <numerusform>上書き %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes “%1”.</source>
        <translation>「%1」を削除します。</translation>
    </message>
    <message>
        <source>Deletes “%1” with %2.</source>
        <translation>「%1」を、%2とともに削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it</source>
        <translation>
            <numerusform>その下のシナリオ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes “%1” and %2.</source>
        <translation>「%1」と%2を削除します。</translation>
    </message>
    <message>
        <source>Deletes “%1” and %2 with %3.</source>
        <translation>「%1」と%2を、%3とともに削除します。</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>出典: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>its format %1 is unknown</source>
        <translation>形式 %1 は未知のものです</translation>
    </message>
    <message>
        <source>it ends early, after %1 of %2 bytes</source>
        <translation>%2 バイト中 %1 バイトで途切れています</translation>
    </message>
    <message>
        <source>its table “%1” has other columns</source>
        <translation>表「%1」の列が異なります</translation>
    </message>
    <message>
        <source>it has no table “%1”</source>
        <translation>表「%1」がありません</translation>
    </message>
    <message>
        <source>it has a table “%1” that does not belong there</source>
        <translation>余分な表「%1」があります</translation>
    </message>
    <message>
        <source>another program left unfinished changes in “%1”; open and close it with that program first</source>
        <translation>ほかのプログラムが「%1」に未完了の変更を残しています。先にそのプログラムで開いて閉じてください</translation>
    </message>
    <message>
        <source>memory has run out</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>it would not read back as it is (%1); nothing was changed</source>
        <translation>このままでは読み戻せません(%1)。何も変更していません</translation>
    </message>
    <message>
        <source>a value in %1.%2 has the wrong type</source>
        <translation>%1.%2 の値の型が正しくありません</translation>
    </message>
    <message>
        <source>the table “%1” is empty</source>
        <translation>表「%1」が空です</translation>
    </message>
    <message>
        <source>stored charts of more kinds, pinned results and annotations</source>
        <translation>より多くの種類の保存グラフ、ピン留めした結果、注釈</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>“%1” is a folder. Choose a text file.</source>
        <translation>「%1」はフォルダーです。テキストファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>「%1」を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” has %2. Tables of up to %3 can be imported; take the columns that are needed, or import it in parts.</source>
        <translation>「%1」のサイズは %2 です。読み込める表は %3 までです。必要な列だけにするか、分割して読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” is empty. A table has a line of headings and below it lines of values.</source>
        <translation>「%1」は空です。表には見出しの行と、その下に値の行が必要です。</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive. Save the sheet as CSV or as tab-separated text and import that.</source>
        <translation>「%1」はブックまたは圧縮ファイルです。シートを CSV またはタブ区切りテキストで保存し、それを読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” is no text file. Tables are read from CSV and from tab-separated text.</source>
        <translation>「%1」はテキストファイルではありません。読み込める表は CSV とタブ区切りテキストです。</translation>
    </message>
    <message>
        <source>Shift-JIS (Japanese)</source>
        <translation>Shift-JIS(日本語)</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030(中国語)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252(西ヨーロッパ)</translation>
    </message>
    <message>
        <source>ISO 8859-1 (Western European)</source>
        <translation>ISO 8859-1(西ヨーロッパ)</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>“%1” has %2 columns like this; up to %3 can be imported. Choose what parts its columns, or take fewer of them.</source>
        <translation>「%1」はこの区切り方では %2 列になります。読み込めるのは %3 列までです。列の区切りを選び直すか、列を減らしてください。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>“%1” has a line of headings and nothing below it.</source>
        <translation>「%1」には見出しの行しかありません。</translation>
    </message>
    <message>
        <source>Choose where the columns of “%1” go.</source>
        <translation>「%1」の列の割り当て先を選んでください。</translation>
    </message>
    <message>
        <source>Choose the column that names each %1.</source>
        <translation>各%1の名前が入っている列を選んでください。</translation>
    </message>
    <message>
        <source>No value of “%1” fits.</source>
        <translation>「%1」には合う値がありません。</translation>
    </message>
</context>
<context>
    <name>TableLayer</name>
    <message numerus="yes">
        <source>%n more rows</source>
        <translation>
            <numerusform>他 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>units a month</source>
        <translation>個/月</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>bn tokens a day</source>
        <translation>10億トークン/日</translation>
    </message>
    <message>
        <source>GFLOP a token</source>
        <translation>GFLOP/トークン</translation>
    </message>
    <message>
        <source>unit chips</source>
        <translation>基準チップ換算</translation>
    </message>
    <message>
        <source>tokens/s or TFLOP/s</source>
        <translation>トークン/秒・TFLOP/s</translation>
    </message>
</context>
<context>
    <name>UsesText</name>
    <message>
        <source>cites it as a whole</source>
        <translation>全体の出典として引用</translation>
    </message>
    <message>
        <source>%1 cites it</source>
        <translation>%1の出典として引用</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>is cited for it</source>
        <translation>全体の出典</translation>
    </message>
    <message>
        <source>is cited for %1</source>
        <translation>%1の出典</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1として</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>%1を上書き</translation>
    </message>
    <message>
        <source>as %1, in “%2”</source>
        <translation>%1として(シナリオ「%2」)</translation>
    </message>
    <message>
        <source>“%1” as a whole</source>
        <translation>「%1」全体</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <translation>%1(シナリオ「%2」)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1の%2として</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1(削除済み)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1は必須です。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1は整数で入力してください。</translation>
    </message>
    <message>
        <source>“%1” cannot become a child of itself.</source>
        <translation>「%1」を自分自身の子にすることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot become a child of “%2”, which descends from it.</source>
        <translation>「%2」は「%1」の子孫なので、「%1」をその子にすることはできません。</translation>
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
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Warehouse by operator</source>
        <translation>事業者別の倉庫在庫</translation>
    </message>
    <message>
        <source>%1 in warehouse, by operator</source>
        <comment>a chip</comment>
        <translation>%1 の倉庫在庫(事業者別)</translation>
    </message>
    <message>
        <source>units; linked to the selected column</source>
        <translation>数量(選択した列に連動)</translation>
    </message>
    <message>
        <source>%1: %2 in the warehouse</source>
        <comment>operator and units</comment>
        <translation>%1:倉庫に %2</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartCard</name>
    <message>
        <source>Chart %1</source>
        <translation>グラフ「%1」</translation>
    </message>
    <message>
        <source>Open the chart in a tab (Enter)</source>
        <translation>グラフをタブで開きます (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Duplicate, move, export or delete the chart</source>
        <translation>グラフを複製、移動、書き出し、削除します</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Drag to move the chart</source>
        <translation>ドラッグするとグラフを移動できます</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartPage</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>帯</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit in which capacity and demand are read</source>
        <translation>計算能力と需要を表示する単位</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>注釈を追加</translation>
    </message>
    <message>
        <source>Add a text, an arrow or a band to the chart; drag it where it belongs</source>
        <translation>グラフにテキスト、矢印、帯を追加します。ドラッグして位置を決めます</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Copy or save the numbers behind the chart</source>
        <translation>グラフの元の数値をコピーまたは保存します</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存します</translation>
    </message>
    <message>
        <source>%1-equivalents</source>
        <extracomment>%1 is the name of the reference chip</extracomment>
        <translation>%1 換算</translation>
    </message>
    <message>
        <source>Tokens a day, %1</source>
        <extracomment>%1 is a workload</extracomment>
        <translation>トークン/日、%1</translation>
    </message>
    <message>
        <source>Save the numbers behind the chart</source>
        <translation>グラフの元の数値を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>グラフを追加</translation>
    </message>
    <message>
        <source>Add a chart of any kind to the project</source>
        <translation>任意の種類のグラフをプロジェクトに追加します</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>How many charts stand side by side</source>
        <translation>横に並べるグラフの数</translation>
    </message>
    <message>
        <source>as fit</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>No charts yet. Add one, and it stays in the project and follows its figures.</source>
        <translation>グラフはまだありません。追加したグラフはプロジェクトに残り、数値に合わせて更新されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>name of a copy; %1 is the name of what was copied</extracomment>
        <translation>%1 のコピー</translation>
    </message>
</context>
<context>
    <name>penstock::charts::ViewChart</name>
    <message>
        <source>Move annotation “%1”</source>
        <extracomment>undo step; %1 is the name of an annotation</extracomment>
        <translation>注釈「%1」を移動</translation>
    </message>
</context>
<context>
    <name>penstock::compare::AddList</name>
    <message>
        <source>Search scenarios and pins</source>
        <translation>シナリオとピンを検索</translation>
    </message>
    <message>
        <source>Scenarios and pins that can be added</source>
        <translation>追加できるシナリオとピン</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1(ピン留め)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::AssumptionModel</name>
    <message>
        <source>%1 “%2”, %3</source>
        <extracomment>type, name and field of a value</extracomment>
        <translation>%1「%2」、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an entity and its field</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a scenario and the value it sees</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Double-click to edit it there.</source>
        <translation>ダブルクリックすると、そのシナリオで編集できます。</translation>
    </message>
    <message>
        <source>%1, differs from the reference</source>
        <translation>%1、基準と異なる</translation>
    </message>
    <message>
        <source>Entity and field</source>
        <translation>対象と項目</translation>
    </message>
</context>
<context>
    <name>penstock::compare::CausePage</name>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Chip that is followed</source>
        <translation>追跡するチップ</translation>
    </message>
    <message>
        <source>Which chip the chain follows back to its gate</source>
        <translation>因果の流れを水門までさかのぼって追跡するチップ</translation>
    </message>
    <message>
        <source>First shortfall</source>
        <translation>最初の不足</translation>
    </message>
    <message>
        <source>Goes to the day of the first shortfall</source>
        <translation>最初の不足の日に移動します</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>最大不足</translation>
    </message>
    <message>
        <source>Goes to the day of the largest shortfall</source>
        <translation>不足が最大の日に移動します</translation>
    </message>
    <message>
        <source>There is no result to explain: the problems say why it cannot be computed.</source>
        <translation>説明できる結果がありません。計算できない理由は問題の一覧にあります。</translation>
    </message>
    <message>
        <source>Why is there a shortfall?</source>
        <translation>なぜ不足が生じるのか</translation>
    </message>
    <message>
        <source>Why is there a shortfall on %1 in “%2”?</source>
        <extracomment>%1 is a date, %2 a scenario</extracomment>
        <translation>「%2」で %1 になぜ不足が生じるのか</translation>
    </message>
    <message>
        <source>What stands behind %1 in “%2”</source>
        <translation>「%2」の %1 の状況とその要因</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <extracomment>%1 is a chip: the one that the numbers point to</extracomment>
        <translation>自動: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ComparePage</name>
    <message>
        <source>%1 measures.csv</source>
        <translation>%1 指標.csv</translation>
    </message>
    <message>
        <source>Why is there a shortfall here?</source>
        <translation>ここでなぜ不足が生じるのか</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>シナリオを表示</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>基準にする</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>基準との差</translation>
    </message>
    <message>
        <source>Series that is compared</source>
        <translation>比較する系列</translation>
    </message>
    <message>
        <source>Which series of all scenarios is drawn</source>
        <translation>全シナリオについて描く系列</translation>
    </message>
    <message>
        <source>Values or differences</source>
        <translation>値または差</translation>
    </message>
    <message>
        <source>Draws the values themselves, or how far each is from the reference</source>
        <translation>値そのもの、または基準との差を描きます</translation>
    </message>
    <message>
        <source>Capacity and demand, one chart a scenario</source>
        <translation>計算能力と需要、シナリオごとにグラフ 1 つ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copies all measures with their headings, for a spreadsheet</source>
        <translation>すべての指標を見出し付きで表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV を保存…</translation>
    </message>
    <message>
        <source>Writes all measures into a file</source>
        <translation>すべての指標をファイルに書き込みます</translation>
    </message>
    <message>
        <source>Measures of the scenarios</source>
        <translation>各シナリオの指標</translation>
    </message>
    <message>
        <source>Differing assumptions</source>
        <translation>異なる仮定</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>差分のみ</translation>
    </message>
    <message>
        <source>Leaves out fields that a scenario sets but all of them see alike</source>
        <translation>シナリオで設定されていても、全シナリオで値が同じ項目を省きます</translation>
    </message>
    <message>
        <source>Violet: departs from the reference.</source>
        <translation>紫: 基準と異なる値。</translation>
    </message>
    <message>
        <source>Double-click a value to edit it there.</source>
        <translation>値をダブルクリックすると、そのシナリオで編集できます。</translation>
    </message>
    <message>
        <source>Choose a second scenario to compare.</source>
        <translation>比較する 2 つ目のシナリオを選んでください。</translation>
    </message>
    <message>
        <source>Branch this scenario</source>
        <translation>このシナリオを分岐</translation>
    </message>
    <message>
        <source>%1, less that of “%2”</source>
        <extracomment>%1 is what is counted, %2 a scenario</extracomment>
        <translation>%1(「%2」との差)</translation>
    </message>
    <message>
        <source>%1 of the scenarios compared</source>
        <extracomment>spoken: %1 is a series</extracomment>
        <translation>比較中のシナリオの%1</translation>
    </message>
    <message>
        <source>differences from “%1”; red is worse, green is better</source>
        <extracomment>%1 is a scenario</extracomment>
        <translation>「%1」との差。赤は悪化、緑は改善</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::compare::Comparison</name>
    <message>
        <source>pinned %1, cannot be read</source>
        <extracomment>of a result that was kept; %1 is a date</extracomment>
        <translation>%1 にピン留め、読み取れません</translation>
    </message>
    <message>
        <source>pinned %1, inputs changed since</source>
        <translation>%1 にピン留め、その後に入力が変更</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>%1 にピン留め</translation>
    </message>
    <message>
        <source>Pin the result of “%1”</source>
        <translation>「%1」の結果をピン留め</translation>
    </message>
</context>
<context>
    <name>penstock::compare::MeasureModel</name>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>“%1” has no meaning in “%2”</source>
        <extracomment>%1 is a measure of an event or release, %2 a scenario</extracomment>
        <translation>「%1」は「%2」では意味を持ちません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>scenario, measure, value</comment>
        <translation>%1、%2:%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value and difference</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, worse than the reference</source>
        <extracomment>%1 is a value, %2 a difference</extracomment>
        <translation>%1、%2、基準より悪い</translation>
    </message>
    <message>
        <source>%1, %2, better than the reference</source>
        <translation>%1、%2、基準より良い</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pin and its note</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <extracomment>heading of a column: the difference of a scenario to the reference</extracomment>
        <translation>%1、差</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>penstock::compare::MeasureTable</name>
    <message>
        <source>Save measures as CSV</source>
        <translation>指標を CSV として保存</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 形式の表 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>「%1」に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ScenarioChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a pin and its note</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, the reference</source>
        <translation>%1、基準</translation>
    </message>
    <message>
        <source>%1
Delete takes it out of the comparison, Alt with the arrow keys or a drag moves it.</source>
        <translation>%1
Delete で比較から外し、Alt と矢印キーまたはドラッグで移動します。</translation>
    </message>
    <message>
        <source>%1
A click shows this scenario in the window. Delete takes it out of the comparison, Alt with the arrow keys or a drag moves it.</source>
        <translation>%1
クリックでこのシナリオをウィンドウに表示します。Delete で比較から外し、Alt と矢印キーまたはドラッグで移動します。</translation>
    </message>
</context>
<context>
    <name>penstock::compare::ScenarioRow</name>
    <message>
        <source>Add</source>
        <comment>a scenario to the comparison</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds a scenario or a pinned result to the comparison</source>
        <translation>シナリオまたはピン留めした結果を比較に加えます</translation>
    </message>
    <message>
        <source>Pin result</source>
        <translation>結果をピン留め</translation>
    </message>
    <message>
        <source>Keeps the result of the scenario shown as it is now in the project, to compare later edits with</source>
        <translation>表示中のシナリオの現在の結果をプロジェクトに残し、後の編集と比較できるようにします</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>What the differences are differences to</source>
        <translation>差を求めるときの基準</translation>
    </message>
    <message>
        <source>Reference of the comparison</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>Show scenario</source>
        <translation>シナリオを表示</translation>
    </message>
    <message>
        <source>Make reference</source>
        <translation>基準にする</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>比較から外す</translation>
    </message>
    <message>
        <source>Delete pin</source>
        <translation>ピンを削除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a pin and when it was made</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>All scenarios and pinned results are shown already</source>
        <translation>すべてのシナリオとピン留めした結果を表示しています</translation>
    </message>
</context>
<context>
    <name>penstock::document::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Revert all fields of “%1”</source>
        <translation>「%1」の全項目を戻す</translation>
    </message>
    <message>
        <source>Revert all fields of “%1” to %2</source>
        <translation>「%1」の全項目を %2 に戻す</translation>
    </message>
    <message>
        <source>Push %1 of “%2” into the data</source>
        <translation>「%2」の%1をデータに反映</translation>
    </message>
    <message>
        <source>Push %1 of “%2” to %3</source>
        <translation>「%2」の%1を %3 に反映</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::ExportDialog</name>
    <message numerus="yes">
        <source>All %n stored views</source>
        <translation>
            <numerusform>保存済みのビューすべて(%n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Preview the picture before this one</source>
        <translation>前の画像をプレビューします</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Preview the picture after this one</source>
        <translation>次の画像をプレビューします</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>プレビューの大きさ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>A pixel of the picture is a pixel of the screen</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示します</translation>
    </message>
    <message>
        <source>From citations</source>
        <translation>引用から</translation>
    </message>
    <message>
        <source>List the sources cited for what the chart shows</source>
        <translation>グラフの内容に対して引用された出典を列記します</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose folder and name</source>
        <translation>フォルダーと名前を選びます</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>出典の行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Keep this size under a name, in the list of sizes</source>
        <translation>この大きさに名前を付けて、大きさの一覧に残します</translation>
    </message>
    <message>
        <source>Open the folder afterwards</source>
        <translation>書き出し後にフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy to clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Copy as image, SVG and PDF; each is drawn when another program asks for it</source>
        <translation>画像、SVG、PDF としてコピーします。それぞれ、ほかのプログラムが要求したときに描かれます</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Choose paper, look at the pages, print</source>
        <translation>用紙を選び、ページを確認して印刷します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without exporting</source>
        <translation>書き出さずに閉じます</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルに書き込みます</translation>
    </message>
    <message>
        <source>%1 picture (*.%2)</source>
        <translation>%1 画像 (*.%2)</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n files exist already. Replace them?</source>
        <translation>
            <numerusform>%n 個のファイルがすでに存在します。置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Stop after the picture that is being made</source>
        <translation>作成中の画像が終わったら停止します</translation>
    </message>
    <message>
        <source>Could not save “%1”: %2. Nothing was left half-written; choose another folder or name and try again.</source>
        <translation>「%1」を保存できませんでした: %2。書きかけのファイルは残っていません。別のフォルダーまたは名前を選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n picture(s) had been written and were kept.</source>
        <translation>
            <numerusform>中止しました。書き出し済みの画像 %n 枚は残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Each view has its own</source>
        <translation>グラフごとに異なります</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>Smallest text prints at %1 pt</source>
        <translation>最小の文字は印刷時 %1 pt</translation>
    </message>
    <message>
        <source>Smallest text prints at %1 pt; below %2 pt it is hard to read</source>
        <translation>最小の文字は印刷時 %1 pt。%2 pt 未満は読みにくくなります</translation>
    </message>
    <message>
        <source>All labels fit</source>
        <translation>すべてのラベルが収まります</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) do not fit: %1</source>
        <translation>
            <numerusform>収まらないラベルが %n 個あります: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 % of actual size</source>
        <translation>実寸の %1 %</translation>
    </message>
    <message>
        <source>Nothing that this chart shows has a source yet.</source>
        <translation>このグラフが示すものにはまだ出典がありません。</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of this size:</source>
        <translation>この大きさの名前:</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::ExportForm</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>from one month to another, e.g. &quot;Jan 2024 – Dec 2026&quot;</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>出典行</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>アウトライン化</translation>
    </message>
    <message>
        <source>Project and date in the file</source>
        <translation>プロジェクトと日付をファイルに埋め込む</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>幅 × 高さ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Pixels: for slides, mail and the web</source>
        <translation>ピクセル:スライド、メール、ウェブ向け</translation>
    </message>
    <message>
        <source>Lines and letters: sharp at any size, can be edited further</source>
        <translation>線と文字:どの大きさでも鮮明、後から編集可能</translation>
    </message>
    <message>
        <source>Lines and letters on a page: for print and reports</source>
        <translation>ページ上の線と文字:印刷や報告書向け</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>No background. The theme decides whether the letters are for a light or a dark one.</source>
        <translation>背景なし。明るい地か暗い地かはテーマで決まります。</translation>
    </message>
    <message>
        <source>Letters become shapes: the same in every program, but nobody can select or search them.</source>
        <translation>文字が図形になります。どのプログラムでも同じに見えますが、選択や検索はできません。</translation>
    </message>
    <message>
        <source>Writes project, scenario, revision, program version and date into the file, not into the picture, so that it can be traced later.</source>
        <translation>プロジェクト、シナリオ、改訂、プログラムの版、日付を画像の中ではなくファイルに書き込み、後でたどれるようにします。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Font scale</source>
        <translation>文字の倍率</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>ウィンドウと同じ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Greyscale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Inks and patterns that stay apart when printed in black and white</source>
        <translation>白黒で印刷しても見分けられる色と模様</translation>
    </message>
    <message>
        <source>Font scale in per cent</source>
        <translation>文字の倍率(パーセント)</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>after a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>The line at the date that is pinned in the window, with the figures at it</source>
        <translation>ウィンドウで固定した日付の線と、その日の数値</translation>
    </message>
    <message>
        <source>As each view says</source>
        <translation>各ビューのとおり</translation>
    </message>
    <message>
        <source>The whole horizon</source>
        <translation>期間全体</translation>
    </message>
    <message>
        <source>As on screen: %1</source>
        <translation>画面のとおり:%1</translation>
    </message>
    <message>
        <source>As the view says: %1</source>
        <translation>ビューのとおり:%1</translation>
    </message>
    <message>
        <source>Whole horizon: %1</source>
        <translation>期間全体:%1</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>The last day must be after %1.</source>
        <translation>最後の日は %1 より後にしてください。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the horizon runs from %1 to %2.</source>
        <translation>描くものがありません。期間は %1 から %2 までです。</translation>
    </message>
</context>
<context>
    <name>penstock::exporting::PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
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
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>幅と高さの単位</translation>
    </message>
    <message>
        <source>Resolution in dots per inch</source>
        <translation>1 インチあたりのドット数</translation>
    </message>
    <message>
        <source>Dots per inch, up to %1. The layout stays the same; only the number of pixels changes.</source>
        <translation>1 インチあたりのドット数、%1 まで。レイアウトは変わらず、ピクセル数だけが変わります。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>mm or px</source>
        <translation>mm または px</translation>
    </message>
    <message>
        <source>dpi, so %1</source>
        <extracomment>behind a number: &quot;144 dpi, so 339 × 191 mm&quot;</extracomment>
        <translation>dpi、つまり %1</translation>
    </message>
</context>
<context>
    <name>penstock::forms::BiteChart</name>
    <message>
        <source>never within the horizon</source>
        <translation>期間内になし</translation>
    </message>
    <message>
        <source>Capacity lag %1, shortage lag %2</source>
        <translation>容量の遅れ %1、不足の遅れ %2</translation>
    </message>
    <message>
        <source>Capacity gain</source>
        <translation>容量増の遅れ</translation>
    </message>
    <message>
        <source>Capacity lag</source>
        <translation>容量の遅れ</translation>
    </message>
    <message>
        <source>Shortage gain</source>
        <translation>緩和の遅れ</translation>
    </message>
    <message>
        <source>Shortage lag</source>
        <translation>不足の遅れ</translation>
    </message>
    <message>
        <source>%1, before effect</source>
        <translation>発効前 %1</translation>
    </message>
</context>
<context>
    <name>penstock::forms::BoundRow</name>
    <message>
        <source>and</source>
        <translation>かつ</translation>
    </message>
    <message>
        <source>Remove this bound</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
</context>
<context>
    <name>penstock::forms::CitationDialog</name>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Cite a source</source>
        <translation>出典を引用</translation>
    </message>
    <message>
        <source>Edit citation</source>
        <translation>引用を編集</translation>
    </message>
    <message>
        <source>Of:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>“%1” as a whole</source>
        <translation>「%1」全体</translation>
    </message>
    <message>
        <source>none, an assumption</source>
        <translation>なし(仮定)</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>新しい出典…</translation>
    </message>
    <message>
        <source>Cite a source for “%1”</source>
        <translation>「%1」の出典を引用</translation>
    </message>
    <message>
        <source>Edit a citation of “%1”</source>
        <translation>「%1」の引用を編集</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a source, or none for an assumption.</source>
        <translation>出典を選んでください。仮定の場合は「なし」を選びます。</translation>
    </message>
    <message>
        <source>An assumption needs a reason.</source>
        <translation>仮定には理由が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Cite a source for %n value(s)</source>
        <translation>
            <numerusform>%n 個の値の出典を引用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::forms::FieldRow</name>
    <message>
        <source>Unit: %1</source>
        <translation>単位: %1</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>overridden, %1: %2</source>
        <translation>上書き、%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Revert to the parent&apos;s value (Alt+R)</source>
        <translation>親の値に戻す (Alt+R)</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1を戻す</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>元のデータ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>[A]</source>
        <comment>mark of an assumption</comment>
        <translation>[仮]</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>Show the sources of this value</source>
        <translation>この値の出典を表示</translation>
    </message>
</context>
<context>
    <name>penstock::forms::Inspector</name>
    <message numerus="yes">
        <source>%n field(s) are overridden in this scenario</source>
        <translation>
            <numerusform>このシナリオで %n 項目を上書き</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from %1</source>
        <translation>
            <numerusform>%n 項目が「%1」と異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>すべて戻す</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>出典 %1</translation>
    </message>
    <message>
        <source>Select something in the navigator or in a chart to see and change its values here.</source>
        <translation>ナビゲーターやグラフで選択すると、ここに値が表示され、変更できます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>penstock::forms::InspectorHeader</name>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · シナリオ %2</translation>
    </message>
    <message>
        <source>Takes part in the simulation; differs from the parent scenario</source>
        <translation>シミュレーションに含める(親シナリオと異なる)</translation>
    </message>
    <message>
        <source>Takes part in the simulation</source>
        <translation>シミュレーションに含める</translation>
    </message>
    <message>
        <source>Enabled, overridden</source>
        <translation>有効、上書き</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>penstock::forms::MultiplierChart</name>
    <message>
        <source>%1, then %2</source>
        <translation>%1、その後 %2</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PointsEditor</name>
    <message>
        <source>Add a point</source>
        <translation>点を追加</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>選択した点を削除</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PointsModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was pasted.</source>
        <translation>%1 行目: %2何も貼り付けていません。</translation>
    </message>
    <message>
        <source>There are two points for %1.</source>
        <translation>%1 の点が二つあります。</translation>
    </message>
</context>
<context>
    <name>penstock::forms::PolicySection</name>
    <message>
        <source>pull-forward %1</source>
        <translation>前倒し %1</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 通過</translation>
    </message>
    <message>
        <source>Multiplier on matching deliveries</source>
        <translation>対象納入への倍率</translation>
    </message>
    <message>
        <source>Bite of this event</source>
        <translation>このイベントの効き</translation>
    </message>
</context>
<context>
    <name>penstock::forms::ReferenceEditor</name>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1「%2」はありません。</translation>
    </message>
</context>
<context>
    <name>penstock::forms::RuleBuilder</name>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>条項を追加</translation>
    </message>
    <message>
        <source>A bound on a chip whose die area is unknown is not met.</source>
        <translation>ダイ面積が不明なチップは、性能密度の条件を満たさないものとします。</translation>
    </message>
    <message>
        <source>Add bound</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Remove clause</source>
        <translation>条項を削除</translation>
    </message>
    <message numerus="yes">
        <source>catches %n chip(s)</source>
        <translation>
            <numerusform>%n 種が該当</numerusform>
        </translation>
    </message>
    <message>
        <source>catches no more</source>
        <translation>追加の該当なし</translation>
    </message>
    <message numerus="yes">
        <source>catches %n more</source>
        <translation>
            <numerusform>さらに %n 種が該当</numerusform>
        </translation>
    </message>
    <message>
        <source>catches no chip: its bounds exclude each other</source>
        <translation>該当するチップなし: 条件が互いに矛盾しています</translation>
    </message>
</context>
<context>
    <name>penstock::forms::RuleEditor</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Catches a chip when</source>
        <translation>チップが該当する条件</translation>
    </message>
</context>
<context>
    <name>penstock::forms::SourcesPage</name>
    <message>
        <source>No source. Cite one so that a reader can check this value.</source>
        <translation>出典がありません。読み手が値を確かめられるよう引用してください。</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1(シナリオ %2)</translation>
    </message>
    <message>
        <source>Edit this citation</source>
        <translation>この引用を編集</translation>
    </message>
    <message>
        <source>Remove this citation</source>
        <translation>この引用を削除</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>The source “%1” is gone.</source>
        <translation>出典「%1」は削除されています。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>仮定: %1</translation>
    </message>
</context>
<context>
    <name>penstock::grids::ColumnLayout</name>
    <message>
        <source>Sort by “%1”, least first</source>
        <translation>「%1」の小さい順に並べる</translation>
    </message>
    <message>
        <source>Sort by “%1”, most first</source>
        <translation>「%1」の大きい順に並べる</translation>
    </message>
    <message>
        <source>Order of the project</source>
        <translation>プロジェクトの順</translation>
    </message>
    <message>
        <source>Hide column “%1”</source>
        <translation>列「%1」を隠す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>すべての列を表示</translation>
    </message>
</context>
<context>
    <name>penstock::grids::EntityGridPage</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Shows the rows in which all these words occur; the project stays as it is</source>
        <translation>これらの語をすべて含む行だけを表示します。プロジェクトは変わりません</translation>
    </message>
    <message>
        <source>Filter of the grid</source>
        <translation>表の絞り込み</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Insert a new row below the current one (Ctrl++)</source>
        <translation>現在の行の下に新しい行を挿入します (Ctrl++)</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Copy the selected cells with the names of their columns, for a spreadsheet</source>
        <translation>選択したセルを列名とともに、表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown and all</comment>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>表の読み込み…</translation>
    </message>
    <message>
        <source>Bring in a table from a CSV or tab-separated text file, by its headings</source>
        <translation>CSV またはタブ区切りテキストの表を見出しに従って読み込みます</translation>
    </message>
    <message>
        <source>There is nothing in this list yet. Add a row, paste cells from a spreadsheet, or import a table.</source>
        <translation>この一覧はまだ空です。行を追加するか、表計算のセルを貼り付けるか、表を読み込んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::grids::EntityTableModel</name>
    <message>
        <source>“%1” does not use this field.</source>
        <translation>「%1」はこの項目を使いません。</translation>
    </message>
    <message>
        <source>Without the override: %1</source>
        <translation>上書きしない場合: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario and its value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, entity, value</comment>
        <translation>「%2」の%1:%3</translation>
    </message>
</context>
<context>
    <name>penstock::grids::GridView</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n セルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>何も貼り付けませんでした。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows and columns</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Paste %1 cells into %2</source>
        <comment>size and list</comment>
        <translation>%2に %1 セルを貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) kept what they held.</source>
        <translation>
            <numerusform>%n セルは元の値のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted %1 cells.</source>
        <comment>size</comment>
        <translation>%1 セルを貼り付けました。</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>%n セルをフィル</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row above to fill from.</source>
        <translation>フィルの元になる上の行がありません。</translation>
    </message>
    <message>
        <source>There is no column on the left to fill from.</source>
        <translation>フィルの元になる左の列がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Switch %n cell(s)</source>
        <translation>
            <numerusform>%n セルを切り替え</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no %2 yet, and each %1 needs one.</source>
        <comment>entities</comment>
        <translation>%1には%2が必要ですが、まだありません。</translation>
    </message>
    <message>
        <source>The filter was taken away to show the new row.</source>
        <translation>新しい行を表示するため、絞り込みを解除しました。</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1を複製</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1を削除しますか?</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Rows can be moved when the grid shows all of them in project order: click the sorted heading until its arrow is gone, and empty the filter.</source>
        <translation>行を移動できるのは、表がすべての行をプロジェクトの順序で表示しているときです。並べ替え中の見出しを矢印が消えるまでクリックし、絞り込みを空にしてください。</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1を並べ替え</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected cells and clear them</source>
        <translation>選択したセルをコピーして消去します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells for a spreadsheet</source>
        <translation>選択したセルを表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the selected cells with the names of their rows and columns</source>
        <translation>選択したセルを行名と列名とともにコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste cells from a spreadsheet, by their headings where they have some</source>
        <translation>表計算ソフトのセルを貼り付けます。見出しがあればそれに従います</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>Set the selected cells back to nothing or the default</source>
        <translation>選択したセルを空または既定値に戻します</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>下へフィル(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the first selected row into the rows below</source>
        <translation>選択した最初の行を下の行にコピーします</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>右へフィル(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the first selected column into those to the right</source>
        <translation>選択した最初の列を右の列にコピーします</translation>
    </message>
    <message>
        <source>&amp;Insert row</source>
        <translation>行を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Insert a new row below this one</source>
        <translation>この行の下に新しい行を挿入します</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>行を複製(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the selected rows below the last of them</source>
        <translation>選択した行を、その最後の行の下に複製します</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>選択した行を削除します</translation>
    </message>
    <message>
        <source>Move rows &amp;up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move the selected rows up in the order of the project</source>
        <translation>選択した行をプロジェクトの順序で上へ移動します</translation>
    </message>
    <message>
        <source>Move rows d&amp;own</source>
        <translation>行を下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move the selected rows down in the order of the project</source>
        <translation>選択した行をプロジェクトの順序で下へ移動します</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>%n セルを切り取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n セルを消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>表の読み込み</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>テキストの表 (*.csv *.tsv *.tab *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も読み込まれませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” imported.</source>
        <translation>
            <numerusform>「%1」の %n 行を読み込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were new.</source>
        <translation>
            <numerusform>そのうち %n 行が新規です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s) into %1</source>
        <translation>
            <numerusform>%1に %n 行を読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row and column of a cell, why it was not taken</comment>
        <translation>%1、%2:%3</translation>
    </message>
    <message>
        <source>All cells held the same already.</source>
        <translation>すべてのセルはすでに同じ値でした。</translation>
    </message>
    <message>
        <source>I&amp;mport table…</source>
        <translation>表の読み込み(&amp;M)…</translation>
    </message>
    <message>
        <source>Bring in a table from a CSV or tab-separated text file, by its headings</source>
        <translation>CSV またはタブ区切りテキストの表を見出しに従って読み込みます</translation>
    </message>
    <message>
        <source>Set &amp;source…</source>
        <translation>出典を設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Say where the selected values come from</source>
        <translation>選択した値の出どころを記します</translation>
    </message>
</context>
<context>
    <name>penstock::grids::ImportDialog</name>
    <message>
        <source>Encoding:</source>
        <translation>文字コード:</translation>
    </message>
    <message>
        <source>The first line holds headings</source>
        <translation>最初の行は見出し</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>表の読み込み</translation>
    </message>
    <message>
        <source>Import “%1” into %2</source>
        <comment>file and list</comment>
        <translation>「%1」を%2に読み込む</translation>
    </message>
    <message>
        <source>Columns are parted by:</source>
        <translation>列の区切り:</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>行き先</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Where the columns of the file go</source>
        <translation>ファイルの列の行き先</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>次の印付きセル</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>「%1」の行き先</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>%1 would be new.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1が新たに追加されます。</translation>
    </message>
    <message>
        <source>%1 would be updated.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1が更新されます。</translation>
    </message>
    <message>
        <source>Stocks of %1 would be set.</source>
        <comment>e.g. 3 operators</comment>
        <translation>%1の在庫が設定されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and would be left out.</source>
        <translation>
            <numerusform>%n 個のセルは合わないため、読み込まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>必要な値が合わないため、%n 行を追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells leave what is there.</source>
        <translation>空のセルは今の値を残します。</translation>
    </message>
    <message>
        <source>No column goes to “%1”: new rows get “%2”.</source>
        <translation>「%1」に入る列がありません。新しい行は「%2」になります。</translation>
    </message>
</context>
<context>
    <name>penstock::grids::PastePreview</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the block do not fit.</source>
        <translation>
            <numerusform>貼り付ける範囲のうち %n セルが合いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block go below the last one.</source>
        <translation>
            <numerusform>貼り付ける範囲のうち %n 行が最後の行より下に出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Marked cells keep what they hold if you leave them as they are.</source>
        <translation>まだ何も変更していません。印の付いたセルは、そのままにすると元の値が残ります。</translation>
    </message>
    <message>
        <source>%1 would be new.</source>
        <comment>e.g. 3 supplies</comment>
        <translation>%1が新たに追加されます。</translation>
    </message>
    <message>
        <source>The block to be pasted into %1</source>
        <translation>%1に貼り付ける範囲</translation>
    </message>
    <message>
        <source>Leave bad cells as they are</source>
        <translation>合わないセルはそのままにする</translation>
    </message>
    <message numerus="yes">
        <source>Paste and add %n row(s)</source>
        <translation>
            <numerusform>貼り付けて %n 行を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell of the block fits.</source>
        <translation>貼り付ける範囲に合うセルがありません。</translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>貼り付けない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>次の印付きセル</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be added, since what they need does not fit.</source>
        <translation>
            <numerusform>必要な値が合わないため、%n 行を追加できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SelectionStatus</name>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n セルを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>In warehouse %1</source>
        <translation>倉庫 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refused</source>
        <translation>
            <numerusform>%n セルを受け付けず</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SourceBar</name>
    <message>
        <source>Cites this source for each of these values, as one step</source>
        <translation>これらの値それぞれにこの出典を 1 操作で引用します</translation>
    </message>
    <message>
        <source>Leave these values without a source (Esc)</source>
        <translation>これらの値を出典なしのままにする (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave these values without a source</source>
        <translation>これらの値を出典なしのままにする</translation>
    </message>
    <message>
        <source>Set source</source>
        <translation>出典を設定</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted.</source>
        <translation>
            <numerusform>%n 個の値を貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells that hold values: names, switches and totals have no source.</source>
        <translation>値のあるセルを選んでください。名前、スイッチ、合計に出典はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) selected.</source>
        <translation>
            <numerusform>%n 個の値を選択中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is cited for these values already.</source>
        <translation>「%1」はこれらの値にすでに引用されています。</translation>
    </message>
    <message numerus="yes">
        <source>Cite “%1” for %n value(s)</source>
        <translation>
            <numerusform>%n 個の値に「%1」を引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited for %n value(s).</source>
        <translation>
            <numerusform>%n 個の値に「%1」を引用しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::grids::SourcePicker</name>
    <message>
        <source>Source:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Source of these values</source>
        <translation>これらの値の出典</translation>
    </message>
    <message>
        <source>Type any part of a source&apos;s name; a name that no source has makes a new one</source>
        <translation>出典名の一部を入力します。どの出典にもない名前は新しい出典になります</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No source has this name yet: it is added to the list of sources</source>
        <translation>この名前の出典はまだなく、出典一覧に追加されます</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>確度:</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
</context>
<context>
    <name>penstock::grids::StockpileDelegate</name>
    <message>
        <source>kept %1</source>
        <translation>%1 のまま</translation>
    </message>
</context>
<context>
    <name>penstock::grids::StockpileGridModel</name>
    <message>
        <source>%1-equivalents</source>
        <comment>a chip</comment>
        <translation>%1 換算</translation>
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
        <translation>合計は自動で計算されます。もとになるセルを設定してください。</translation>
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
        <translation>無効のため計算に含まれません。数値を入力すると在庫が有効になります。</translation>
    </message>
    <message>
        <source>In the parent scenario: %1</source>
        <translation>親シナリオ: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>operator, chip, figures</comment>
        <translation>%1、%2:%3</translation>
    </message>
    <message>
        <source>Type 24,000 + 6,000 to set both, 24k to set what is installed, + 6k for the warehouse.</source>
        <translation>24,000 + 6,000 と入力すると両方、2.4万 で設置済み、+ 6,000 で倉庫を設定します。</translation>
    </message>
    <message>
        <source>All chips</source>
        <translation>全チップ</translation>
    </message>
    <message>
        <source>Set stock of “%1” to %2 + %3</source>
        <translation>「%1」の在庫を %2 + %3 に設定</translation>
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
        <translation>設置上限</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>Units in service and in the warehouse on the first day</source>
        <translation>開始日に稼働中の数量と倉庫の数量</translation>
    </message>
    <message>
        <source>Most units that can be put into service in a month</source>
        <translation>1 か月に設置できる数量の上限</translation>
    </message>
    <message>
        <source>Share of installed units that fail in a year</source>
        <translation>設置済みのうち 1 年に故障する割合</translation>
    </message>
    <message>
        <source>Warehouse units kept back for replacing failures</source>
        <translation>故障交換のために倉庫に残しておく数量</translation>
    </message>
    <message>
        <source>Depletion</source>
        <translation>減少曲線</translation>
    </message>
    <message>
        <source>Curves of the warehouse to the end of the horizon, with a ring where it runs out</source>
        <translation>期間の終わりまでの倉庫在庫の曲線。尽きる時点に輪を描きます</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sums at the right and below</source>
        <translation>右端と下端に合計を表示します</translation>
    </message>
    <message>
        <source>Opening stock on %1</source>
        <translation>%1 の期首在庫</translation>
    </message>
    <message>
        <source>The first day of the horizon, set under “Horizon and thresholds”</source>
        <translation>期間の最初の日。「期間としきい値」で設定します</translation>
    </message>
    <message>
        <source>Filter operators</source>
        <translation>事業者を絞り込む</translation>
    </message>
    <message>
        <source>Filter of the operators</source>
        <translation>事業者の絞り込み</translation>
    </message>
    <message>
        <source>Shows the operators in whose name all these words occur</source>
        <translation>これらの語をすべて名前に含む事業者だけを表示します</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Copy the selected cells with operators and chips, for a spreadsheet</source>
        <translation>選択したセルを事業者名とチップ名とともに、表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>Opening stocks, operators by chips</source>
        <translation>期首在庫(事業者 × チップ)</translation>
    </message>
    <message>
        <source>Upper figure: installed. Lower figure: in warehouse. Curve: warehouse until %1; ring: stock-out. Violet corner: differs from the parent scenario.</source>
        <translation>上の数値: 設置済み。下の数値: 倉庫。曲線: %1 までの倉庫在庫、輪: 在庫切れ。紫の角: 親シナリオと異なる値。</translation>
    </message>
    <message>
        <source>Violet corner: differs from the parent scenario. Grey: switched off.</source>
        <translation>紫の角: 親シナリオと異なる値。灰色: 無効。</translation>
    </message>
    <message>
        <source>The grid needs an operator and a chip. Add them from the Data menu; then type, or paste a table with chips above and operators in front.</source>
        <translation>この表には事業者とチップが必要です。「データ」メニューから追加したうえで、直接入力するか、上端にチップ、左端に事業者を並べた表を貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Show cell</source>
        <translation>セルを表示</translation>
    </message>
</context>
<context>
    <name>penstock::grids::WarehouseTableModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Units in the warehouse over what the next 90 days take out of it</source>
        <translation>倉庫の数量を、その後 90 日間の出庫量で割った日数</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Stock-out</source>
        <translation>在庫切れ</translation>
    </message>
    <message>
        <source>Cover on %1</source>
        <comment>a date</comment>
        <translation>%1 の在庫日数</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>在庫日数</translation>
    </message>
</context>
<context>
    <name>penstock::library::CompleteDialog</name>
    <message>
        <source>Complete “%1”</source>
        <translation>「%1」を補完</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>プロジェクトに追加</translation>
    </message>
</context>
<context>
    <name>penstock::library::DifferenceTable</name>
    <message>
        <source>No value of this project differs from the library.</source>
        <translation>このプロジェクトにライブラリと異なる値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of this project, as the scenario shown sees it, differ from the library.</source>
        <translation>
            <numerusform>表示中のシナリオから見たこのプロジェクトの値のうち、%n 個がライブラリと異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n field(s) to the library&apos;s values</source>
        <translation>
            <numerusform>%n 項目をライブラリの値に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Values that differ from the library</source>
        <translation>ライブラリと異なる値</translation>
    </message>
    <message>
        <source>Use the library&apos;s values</source>
        <translation>ライブラリの値を使う</translation>
    </message>
    <message>
        <source>Sets the selected fields, in the scenario shown, to what the library says</source>
        <translation>表示中のシナリオで、選択した項目をライブラリの値に設定します</translation>
    </message>
</context>
<context>
    <name>penstock::library::EntryList</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Search chips, rules and sources</source>
        <translation>チップ、規則、出典を検索</translation>
    </message>
    <message>
        <source>Entries of the library</source>
        <translation>ライブラリのエントリー</translation>
    </message>
</context>
<context>
    <name>penstock::library::EntryModel</name>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差分 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::library::LibraryDialog</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>差分 (%1)</translation>
    </message>
    <message>
        <source>In this project already.</source>
        <translation>すでにこのプロジェクトにあります。</translation>
    </message>
    <message>
        <source>In this project, switched off in the scenario shown.</source>
        <translation>このプロジェクトにありますが、表示中のシナリオでは無効です。</translation>
    </message>
    <message>
        <source>It can be added once it is complete.</source>
        <translation>補完すると追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected entries cannot be added or are in the project.</source>
        <translation>
            <numerusform>選択したエントリーのうち %n 件は、追加できないか、すでにプロジェクトにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Complete and add…</source>
        <translation>補完して追加…</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to project</source>
        <translation>
            <numerusform>%n 件をプロジェクトに追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>プロジェクトに追加</translation>
    </message>
    <message>
        <source>Switches it on in the scenario shown</source>
        <translation>表示中のシナリオで有効にします</translation>
    </message>
    <message>
        <source>Asks for the figures that are missing, then adds it</source>
        <translation>足りない数値の入力を求めてから追加します</translation>
    </message>
    <message>
        <source>Adds it with its citations and their sources, as one step</source>
        <translation>引用とその出典を含めて、一つの操作として追加します</translation>
    </message>
    <message>
        <source>Chip and rule library</source>
        <translation>チップと規則のライブラリ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>penstock::models::ProjectTreeModel</name>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1、変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>penstock::plot::OverviewStrip</name>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
</context>
<context>
    <name>penstock::rules::ChipTable</name>
    <message>
        <source>Chips of this project</source>
        <translation>このプロジェクトのチップ</translation>
    </message>
</context>
<context>
    <name>penstock::rules::ChipTableModel</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
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
        <translation>規則</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>しきい値との差</translation>
    </message>
    <message>
        <source>Cut in 12 months</source>
        <translation>12 か月の減少</translation>
    </message>
    <message>
        <source>Units that do not arrive in the 12 months after this event takes effect: arrivals of the same scenario without the event, less those with it</source>
        <translation>このイベントの発効後 12 か月間に届かなくなる数量。同じシナリオでイベントがない場合の到着数から、ある場合の到着数を引いたもの</translation>
    </message>
</context>
<context>
    <name>penstock::rules::EventForm</name>
    <message>
        <source>A lift has no rule of its own: it ends the restriction or cap that it names.</source>
        <translation>解除に固有の規則はありません。指定した制限または上限を終わらせます。</translation>
    </message>
    <message>
        <source>A marker is shown on timelines and stops no delivery, so it has no rule.</source>
        <translation>目印はタイムラインに表示されるだけで納入を止めないため、規則はありません。</translation>
    </message>
    <message>
        <source>Fields of the policy event</source>
        <translation>政策イベントの項目</translation>
    </message>
</context>
<context>
    <name>penstock::rules::PolicyEventPage</name>
    <message>
        <source>%1 of %2 known chips caught · %3 of %4 in this project</source>
        <translation>既知のチップ %2 種中 %1 種が該当 · このプロジェクトでは %4 種中 %3 種</translation>
    </message>
    <message>
        <source>%1 of %2 caught</source>
        <translation>%2 種中 %1 種が該当</translation>
    </message>
    <message>
        <source>Which chips the rule catches</source>
        <translation>規則に該当するチップ</translation>
    </message>
    <message>
        <source>log axes</source>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>Chips of this project</source>
        <translation>このプロジェクトのチップ</translation>
    </message>
    <message>
        <source>Show chip library</source>
        <translation>チップライブラリを表示</translation>
    </message>
    <message>
        <source>Draws and counts the chips of the library that the project does not hold</source>
        <translation>プロジェクトにないライブラリのチップも描き、数えます</translation>
    </message>
    <message>
        <source>This project has no chips yet. Add some from the chip library.</source>
        <translation>このプロジェクトにはまだチップがありません。チップライブラリから追加してください。</translation>
    </message>
    <message>
        <source>This policy event was deleted. Undo brings it back.</source>
        <translation>この政策イベントは削除されました。元に戻すと復元されます。</translation>
    </message>
</context>
<context>
    <name>penstock::rules::RuleMap</name>
    <message>
        <source>Drag to move; Alt without snapping</source>
        <translation>ドラッグで移動、Alt で吸着なし</translation>
    </message>
    <message>
        <source>TPP %1, density %2</source>
        <translation>TPP %1、性能密度 %2</translation>
    </message>
    <message>
        <source>TPP %1, die area unknown</source>
        <translation>TPP %1、ダイ面積不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>In the library, not in this project</source>
        <translation>ライブラリにあり、このプロジェクトにはありません</translation>
    </message>
    <message>
        <source>Chips and clauses by performance and density</source>
        <translation>性能と性能密度で見たチップと条項</translation>
    </message>
    <message numerus="yes">
        <source>The rule catches %1 of %n chip(s) of this project.</source>
        <translation>
            <numerusform>このプロジェクトのチップ %n 種のうち %1 種が規則に該当します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Handle: %2</source>
        <translation>%1ハンドル: %2</translation>
    </message>
</context>
<context>
    <name>penstock::rules::RuleSection</name>
    <message>
        <source>[A]</source>
        <comment>mark of an assumption</comment>
        <translation>[仮]</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>Show the sources of these thresholds</source>
        <translation>これらのしきい値の出典を表示</translation>
    </message>
    <message>
        <source>Replaces the rule by published thresholds, with their sources</source>
        <translation>規則を、出典付きの公表済みしきい値に置き換えます</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>元のデータ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Catches a chip when</source>
        <translation>チップが該当する条件</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Revert the rule to the parent&apos;s</source>
        <translation>規則を親の値に戻す</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>own thresholds</source>
        <translation>独自のしきい値</translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::DifferenceModel</name>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>計算に含める</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>here</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>world</source>
        <translation>外部環境</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Scenario that sets the value seen here</source>
        <translation>ここに示す値を設定しているシナリオ</translation>
    </message>
    <message>
        <source>Whether policy or the world differs</source>
        <translation>政策の違いか、外部環境の違いか</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the titles of sources</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::DifferencesPage</name>
    <message>
        <source>%1 differences.csv</source>
        <translation>%1 差分.csv</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>差分を絞り込む</translation>
    </message>
    <message>
        <source>Only set here</source>
        <translation>このシナリオでの設定のみ</translation>
    </message>
    <message>
        <source>Leaves out what a parent of either scenario sets</source>
        <translation>どちらかのシナリオの親が設定したものを除きます</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>the data as it stands</source>
        <translation>現在のデータ</translation>
    </message>
    <message>
        <source>%1 (parent)</source>
        <translation>%1 (親)</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>“%1” sees the same values as “%2”. Change a field and it is listed here.</source>
        <translation>「%1」の値は「%2」と同じです。項目を変更すると、ここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差分 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n difference(s)</source>
        <translation>
            <numerusform>差分 %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %n</source>
        <translation>
            <numerusform>%n 件を戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Select rows that are set in this scenario</source>
        <translation>このシナリオで設定された行を選択してください</translation>
    </message>
    <message>
        <source>None of the rows selected is set in this scenario itself</source>
        <translation>選択した行に、このシナリオ自体で設定されたものはありません</translation>
    </message>
    <message>
        <source>Takes back what this scenario sets, as one step (Del)</source>
        <translation>このシナリオの設定を一つの操作として取り消します (Del)</translation>
    </message>
    <message>
        <source>Push to data</source>
        <translation>データに反映</translation>
    </message>
    <message>
        <source>Push to parent</source>
        <translation>親に反映</translation>
    </message>
    <message>
        <source>Makes them the values of the data, as one step</source>
        <translation>一つの操作として、データの値にします</translation>
    </message>
    <message>
        <source>Makes “%1” set them instead, as one step</source>
        <translation>一つの操作として、代わりに「%1」の設定にします</translation>
    </message>
    <message>
        <source>Go to field</source>
        <translation>項目に移動</translation>
    </message>
</context>
<context>
    <name>penstock::scenarios::ReparentDialog</name>
    <message>
        <source>Move scenario</source>
        <translation>シナリオを移動</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) under it move with it and may change too.</source>
        <translation>
            <numerusform>その下の %n 件のシナリオも一緒に移り、値が変わることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>移動後</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Values that change</source>
        <translation>変わる値</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move “%1” &amp;under</source>
        <translation>「%1」の移動先(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>None: a root</source>
        <translation>なし(ルート)</translation>
    </message>
    <message>
        <source>It stands there now. Choose another parent to see what would change.</source>
        <translation>今の位置です。別の親を選ぶと何が変わるかを確認できます。</translation>
    </message>
</context>
<context>
    <name>penstock::search::CommandPalette</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter does it, Esc closes</source>
        <translation>矢印キーで選択、Enter で実行、Esc で閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The best %n matches; type more to narrow them.</source>
        <translation>
            <numerusform>上位 %n 件を表示しています。さらに入力すると絞り込めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, entity or field</source>
        <translation>コマンド、対象、項目</translation>
    </message>
    <message>
        <source>Find a command, an entity or a field</source>
        <translation>コマンド、対象、項目を検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>penstock::search::FindReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>In list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Text, number or date</source>
        <translation>文字列、数値、日付</translation>
    </message>
    <message>
        <source>Text, number or date; +30 moves dates by days</source>
        <translation>文字列、数値、日付。+30 で日付を日数分ずらします</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>ほかの文字列</translation>
    </message>
    <message>
        <source>Titles, publishers, quotes, reasons and the like</source>
        <translation>題名、発行元、引用文、理由など</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whole values as they read in forms, such as 900 or 5 %, in demand curves and rules too</source>
        <translation>フォームに表示される値全体(900 や 5 % など)。需要曲線と規則の値も含みます</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Whole dates in any form that fields take, such as 2025-04-09 or 9 Apr 2025</source>
        <translation>入力欄で使える形式の日付全体(2025-04-09 や 2025年4月9日 など)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Texts only: neither letters nor digits beside it</source>
        <translation>文字列のみ: 前後に文字や数字がないもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Tick or untick all places</source>
        <translation>すべての箇所の選択を切り替えます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>data and all scenarios</source>
        <translation>データと全シナリオ</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>データのみ</translation>
    </message>
    <message>
        <source>overrides of all scenarios</source>
        <translation>全シナリオの上書き</translation>
    </message>
    <message>
        <source>overrides of “%1”</source>
        <translation>「%1」の上書き</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>%n 件を置換</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces what is ticked, as one step</source>
        <translation>チェックした箇所を一つの操作として置換します</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change</source>
        <translation>変更されるものがチェックされていません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n か所見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found; %1 of them cannot be replaced and say why</source>
        <translation>
            <numerusform>%n か所見つかりました。うち %1 か所は置換できず、その理由を示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n か所を置換しました。Ctrl+Z で元に戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::search::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>penstock::search::RecordPage</name>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copies the selected rows, or all, for a spreadsheet</source>
        <translation>選択した行、またはすべての行を表計算用にコピー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV の書き出し…</translation>
    </message>
    <message>
        <source>Writes all rows shown into a file</source>
        <translation>表示中のすべての行をファイルに書き込む</translation>
    </message>
</context>
<context>
    <name>penstock::search::RecordTable</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSV として書き出し</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2. Choose another folder or name.</source>
        <translation>「%1」に書き込めませんでした: %2。別のフォルダーか名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>penstock::search::ReplaceModel</name>
    <message>
        <source>in “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>penstock::search::UsesList</name>
    <message>
        <source>Who refers to it</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>deleted with it</source>
        <translation>一緒に削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Nothing refers to it.</source>
        <translation>これを参照するものはありません。</translation>
    </message>
</context>
<context>
    <name>penstock::search::WhereUsedDialog</name>
    <message>
        <source>Where used</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>“%1” is used nowhere</source>
        <translation>「%1」はどこでも使われていません</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is used in %n place(s)</source>
        <translation>
            <numerusform>「%1」は %n か所で使われています</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>penstock::shell::AboutDialog</name>
    <message>
        <source>About Penstock</source>
        <translation>Penstock について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Shows when a stockpile of accelerators runs dry behind an export control: how long after the gate closes, how hard, and for whom.</source>
        <translation>輸出規制のもとでアクセラレーターの在庫がいつ尽きるかを示します。水門が閉じてからどれほど後に、どれほど強く、誰に影響するのか。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Version and parts as text, for a report</source>
        <translation>報告用に、バージョンと構成部品を文字列としてコピーします</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL 3), SQLite %2 (public domain), JSON for Modern C++ (MIT) and tl::expected (CC0).</source>
        <translation>Qt %1 (LGPL 3)、SQLite %2 (パブリックドメイン)、JSON for Modern C++ (MIT)、tl::expected (CC0) を使用しています。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>このパネルを隠す</translation>
    </message>
</context>
<context>
    <name>penstock::shell::EmptyCard</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空のプロジェクト</translation>
    </message>
    <message>
        <source>Starts with the platforms, the chips and the published rules as events that are switched off.</source>
        <translation>プラットフォームとチップ、無効にした公表済みの規則イベントから始めます。</translation>
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
        <translation>開いた時点</translation>
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
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MeasureStrip</name>
    <message>
        <source>Headline measures</source>
        <translation>主要指標</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MeasureTile</name>
    <message>
        <source>%1 Click to go there.</source>
        <translation>%1クリックするとその日付に移動します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, value and difference</comment>
        <translation>%1:%2(%3)</translation>
    </message>
    <message>
        <source>&amp;Go to its date</source>
        <translation>その日付に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all seven</source>
        <translation>七つすべてコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::MethodWindow</name>
    <message>
        <source>Method</source>
        <translation>計算方法</translation>
    </message>
</context>
<context>
    <name>penstock::shell::Navigator</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>ナビゲーターを絞り込む</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>この文字列を含むものだけを表示します</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with this</source>
        <translation>これと比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Branch…</source>
        <translation>分岐(&amp;B)…</translation>
    </message>
    <message>
        <source>Edit as &amp;grid</source>
        <translation>表形式で編集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move under…</source>
        <translation>別の親へ移動(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>penstock::shell::NavigatorDelegate</name>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>number of overrides</comment>
        <translation>%1、無効</translation>
    </message>
</context>
<context>
    <name>penstock::shell::NavigatorTree</name>
    <message>
        <source>Scenarios and data</source>
        <translation>シナリオとデータ</translation>
    </message>
</context>
<context>
    <name>penstock::shell::OverviewPage</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a fault</comment>
        <translation>
            <numerusform>%1(ほか %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>&amp;Edit in the inspector</source>
        <translation>インスペクターで編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lock value axis</source>
        <translation>値の軸を固定(&amp;L)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::PageTabs</name>
    <message>
        <source>Close this tab</source>
        <translation>このタブを閉じる</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を閉じる</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ProblemsPanel</name>
    <message>
        <source>Nothing is wrong with this scenario.</source>
        <translation>このシナリオに問題はありません。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nothing can be computed until this is mended.</source>
        <translation>これを直すまで計算できません。</translation>
    </message>
    <message>
        <source>The simulation runs in spite of this.</source>
        <translation>このままでも計算は行われます。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ProjectSession</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>「%1」を開けませんでした。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Projects and cases (*.penstock *.json)</source>
        <translation>プロジェクトとケース (*.penstock *.json)</translation>
    </message>
    <message>
        <source>Penstock projects (*.penstock)</source>
        <translation>Penstock プロジェクト (*.penstock)</translation>
    </message>
    <message>
        <source>Cases as text (*.json)</source>
        <translation>テキスト形式のケース (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>「%1」の現在の場所</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>「%1」を保存できませんでした。</translation>
    </message>
    <message>
        <source>%1 Your changes are still here.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1変更内容は失われていません。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the last save would be lost otherwise.</source>
        <translation>
            <numerusform>保存しないと、前回の保存以降の変更 %n 件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
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
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1, file not found</source>
        <comment>name of a file</comment>
        <translation>%1、ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>シナリオ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>グラフ内</translation>
    </message>
</context>
<context>
    <name>penstock::shell::StartPage</name>
    <message>
        <source>Stockpiles, cloud demand, export controls</source>
        <translation>在庫、クラウド需要、輸出規制</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Chips and published rules are there · %1</source>
        <comment>keys</comment>
        <translation>チップと公表済みの規則入り · %1</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>.penstock file, or a case as text · %1</source>
        <comment>keys</comment>
        <translation>.penstock またはテキスト形式のケース · %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Open as a copy; the figures are illustrative and cite public sources</source>
        <translation>コピーとして開きます。数値は例示で、公開された出典に基づきます</translation>
    </message>
    <message>
        <source>Projects that you open or save are listed here.</source>
        <translation>開いたり保存したりしたプロジェクトがここに並びます。</translation>
    </message>
</context>
<context>
    <name>penstock::shell::StatusBar</name>
    <message>
        <source>Day steps</source>
        <translation>日刻み</translation>
    </message>
    <message>
        <source>Week steps</source>
        <translation>週刻み</translation>
    </message>
    <message>
        <source>Month steps</source>
        <translation>月刻み</translation>
    </message>
    <message>
        <source>Drop a .penstock or .json file anywhere to open it</source>
        <translation>.penstock または .json ファイルをドロップすると開きます</translation>
    </message>
    <message>
        <source>%1 · %2 – %3</source>
        <comment>steps, first and last day</comment>
        <translation>%1 · %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>問題の一覧を表示</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>未保存の変更:%1</translation>
    </message>
    <message>
        <source>Show the list of steps</source>
        <translation>操作の一覧を表示</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>Coarse preview</source>
        <translation>粗いプレビュー</translation>
    </message>
    <message>
        <source>Computed in %1 ms</source>
        <translation>計算 %1 ms</translation>
    </message>
    <message>
        <source>Cursor %1</source>
        <comment>a date, in bold</comment>
        <translation>カーソル %1</translation>
    </message>
</context>
<context>
    <name>penstock::shell::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Scenario shown</source>
        <translation>表示中のシナリオ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Scenario compared with</source>
        <translation>比較対象のシナリオ</translation>
    </message>
    <message>
        <source>Unit of capacity</source>
        <translation>計算能力の単位</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>no scenario to compare with</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (parent)</source>
        <comment>a scenario</comment>
        <translation>%1 (親)</translation>
    </message>
    <message>
        <source>Chip equivalents</source>
        <translation>チップ換算</translation>
    </message>
    <message>
        <source>%1-equivalents</source>
        <comment>a chip</comment>
        <translation>%1 換算</translation>
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
        <translation>計算方法: モデルが計算するもの</translation>
    </message>
    <message>
        <source>Stocks, gates, demand, allocation and the measures, section by section</source>
        <translation>在庫、水門、需要、割り当て、指標を節ごとに説明します</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>すべてのキーを検索できる一覧で表示します</translation>
    </message>
</context>
<context>
    <name>penstock::shell::Workspace</name>
    <message>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>penstock::sources::AuditModel</name>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>assumption: %1</source>
        <translation>仮定: %1</translation>
    </message>
    <message>
        <source>The source “%1” is gone.</source>
        <translation>出典「%1」は削除されています。</translation>
    </message>
    <message>
        <source>%1 (as a whole)</source>
        <translation>%1(全体)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>share a year</source>
        <translation>割合/年</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>倍率</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set</source>
        <translation>
            <numerusform>設定済みの値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) at their default, never set</source>
        <translation>
            <numerusform>既定値のまま未設定の値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>They equal the default of their field, are not needed and have no citation of their own, so nobody can tell them from values that were not looked at.</source>
        <translation>項目の既定値に等しく、必須ではなく、固有の引用もないため、検討されなかった値と区別できません。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1:「%2」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>/年</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>penstock::sources::AuditPage</name>
    <message>
        <source>%1 sources.csv</source>
        <translation>%1 数値と出典.csv</translation>
    </message>
    <message>
        <source>Filter by entity, field or source</source>
        <translation>対象、項目、出典で絞り込む</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>値を絞り込む</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Data or scenario</source>
        <translation>データまたはシナリオ</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Only values whose source is older than so many days</source>
        <translation>出典がこの日数より古い値のみ</translation>
    </message>
    <message>
        <source>Only values with neither source nor assumption</source>
        <translation>出典も仮定もない値のみ</translation>
    </message>
    <message>
        <source>Values whose best source is of low confidence</source>
        <translation>最良の出典でも確度が低い値</translation>
    </message>
    <message>
        <source>Only values that are not the default of their field</source>
        <translation>項目の既定値でない値のみ</translation>
    </message>
    <message>
        <source>Without source first</source>
        <translation>出典なしを先頭に</translation>
    </message>
    <message>
        <source>Age up to</source>
        <translation>経過日数の基準日</translation>
    </message>
    <message>
        <source>Cite…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <source>Values and their sources</source>
        <translation>値とその出典</translation>
    </message>
    <message>
        <source>all lists</source>
        <translation>すべてのリスト</translation>
    </message>
    <message>
        <source>data and scenarios</source>
        <translation>データとシナリオ</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>データのみ</translation>
    </message>
    <message>
        <source>overrides of “%1”</source>
        <translation>「%1」の上書き</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>end of data, %1</source>
        <translation>データの末日、%1</translation>
    </message>
    <message>
        <source>The latest day that a source, a citation or an observation is of</source>
        <translation>出典、引用、観測値の日付のうち最も新しい日</translation>
    </message>
    <message>
        <source>No value is set yet</source>
        <translation>まだ値が設定されていません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) have a source</source>
        <translation>
            <numerusform>値 %n 個のうち %1 個に出典あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <translation>
            <numerusform>仮定 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>出典なし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at their default</source>
        <translation>
            <numerusform>既定値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>仮定</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>確度が低い</translation>
    </message>
    <message>
        <source>Not the default</source>
        <translation>既定値以外</translation>
    </message>
    <message numerus="yes">
        <source>Cite for %n…</source>
        <translation>
            <numerusform>%n 個に引用…</numerusform>
        </translation>
    </message>
    <message>
        <source>Says where the selected values come from, as one step</source>
        <translation>選択した値の出典を一つの操作として示します</translation>
    </message>
    <message>
        <source>Select the values to cite a source for</source>
        <translation>出典を引用する値を選択してください</translation>
    </message>
    <message>
        <source>Values that are assumed, also where a source is cited for the assumption</source>
        <translation>仮定された値。仮定に出典が引用されているものも含みます</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>古い出典</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <comment>of a source: older than so many days</comment>
        <translation>%1 日超</translation>
    </message>
</context>
<context>
    <name>penstock::sources::MergeDialog</name>
    <message>
        <source>Merge two sources</source>
        <translation>二つの出典を統合</translation>
    </message>
    <message>
        <source>Which one is kept?</source>
        <translation>どちらを残しますか?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>“%1” is deleted. Nothing else cites it.</source>
        <translation>「%1」を削除します。ほかに引用しているものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) move over, and “%1” is deleted.</source>
        <translation>
            <numerusform>引用 %n 件を移し、「%1」を削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) that would say the same twice go.</source>
        <translation>
            <numerusform>重複することになる引用 %n 件は削除します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourceDialog</name>
    <message>
        <source>Add source</source>
        <translation>出典を追加</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>出典を編集</translation>
    </message>
    <message>
        <source>Edit source “%1”</source>
        <translation>出典「%1」を編集</translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesListPage</name>
    <message>
        <source>%1 list of sources.csv</source>
        <translation>%1 出典一覧.csv</translation>
    </message>
    <message>
        <source>Filter by title, publisher or where it is cited</source>
        <translation>題名、発行元、引用箇所で絞り込む</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>出典を絞り込む</translation>
    </message>
    <message>
        <source>Only unused</source>
        <translation>未使用のみ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Adds a source that values can cite</source>
        <translation>値が引用できる出典を追加します</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edits the selected source</source>
        <translation>選択した出典を編集します</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No source yet. Add one, or cite one beside a value.</source>
        <translation>まだ出典がありません。追加するか、値の横から引用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>出典 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 unused</source>
        <translation>
            <numerusform>出典 %n 件、うち未使用 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes one of two, with the citations of both</source>
        <translation>二つの出典を、両方の引用とともに一つにします</translation>
    </message>
    <message>
        <source>Select two sources that are one</source>
        <translation>同じものである二つの出典を選択してください</translation>
    </message>
    <message>
        <source>Deletes what is selected (Del)</source>
        <translation>選択したものを削除します (Del)</translation>
    </message>
    <message>
        <source>Where “%1” is cited</source>
        <translation>「%1」の引用箇所</translation>
    </message>
    <message>
        <source>Select a source to see where it is cited</source>
        <translation>出典を選択すると引用箇所が表示されます</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Delete sources</source>
        <translation>出典を削除</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cited in %n place(s). These citations go with it.</source>
        <translation>
            <numerusform>「%1」は %n か所で引用されています。これらの引用も一緒に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selected sources are cited in %n place(s). These citations go with them.</source>
        <translation>
            <numerusform>選択した出典は %n か所で引用されています。これらの引用も一緒に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that nothing else is cited for are left without a source.</source>
        <translation>ほかに引用のない値は出典なしになります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n citation(s)</source>
        <translation>
            <numerusform>引用 %n 件とともに削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penstock::sources::SourcesModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1(削除済み)</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>引用数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>引用箇所</translation>
    </message>
    <message>
        <source>same title as “%1”</source>
        <translation>「%1」と題名が同じ</translation>
    </message>
    <message>
        <source>same address as “%1”</source>
        <translation>「%1」と URL が同じ</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places where a source is cited</comment>
        <translation>; </translation>
    </message>
</context>
</TS>
