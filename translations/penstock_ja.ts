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
        <source>--size takes WxH in pixels or WxHmm, from 64 to 16384 pixels a side</source>
        <translation>--size には WxH(ピクセル)または WxHmm を、一辺 64~16384 ピクセルの範囲で指定してください</translation>
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
        <source>Penstock</source>
        <translation>Penstock</translation>
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
        <source>A %1 needs a %2, and there is none yet.</source>
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
        <source>“%1” cannot become a child of itself.</source>
        <translation>「%1」を自分自身の子にすることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot become a child of “%2”, which descends from it.</source>
        <translation>「%2」は「%1」の子孫なので、「%1」をその子にすることはできません。</translation>
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
        <source>view</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>観測値</translation>
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
        <source>How series are grouped.</source>
        <translation>系列のまとめ方。</translation>
    </message>
    <message>
        <source>Display unit; empty: the reference chip.</source>
        <translation>表示単位。空なら基準チップ。</translation>
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
        <source>&amp;Move under</source>
        <translation>移動先の親(&amp;M)</translation>
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
    <message>
        <source>None: a root</source>
        <translation>なし(ルートにする)</translation>
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
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
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
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>、</translation>
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
    <message>
        <source>“%1” cannot become a child of “%2”, which descends from it.</source>
        <translation>「%2」は「%1」の子孫なので、「%1」をその子にすることはできません。</translation>
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
        <source>&amp;Move under</source>
        <translation>移動先の親(&amp;M)</translation>
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
    <name>penstock::shell::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
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
</TS>
