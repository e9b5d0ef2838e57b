<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>だれのカードですか</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>ポイントは、カードの持ち主のものです。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分のカード</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>15歳以上の本人です</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>ほかの人のカード</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>子どもや、ほかの人のもの</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>マイナポイント第2弾</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>マイナンバーカードで、最大%1分のポイントを申し込めます</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>暗証番号（数字4桁）</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>決済サービスのIDとコード</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>ポイントの申込期限：%1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>（カードの申請期限：%1）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>受付時間：%1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>続き</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>カードを読み取っています</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>カードを差し込んでください</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>カードを置いてください</translation>
    </message>
    <message>
        <source>Please do not remove it.</source>
        <translation>カードを離さないでください。</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>カードを置く場所は、画面の下にあります。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>カードを置く場所は、画面の左にあります。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>カードを置く場所は、画面の右にあります。</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>ケースから出して、ほかのカードと離してください。</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>「お取りください」と出るまで、そのままにしてください。</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>カード確認</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>カードあり</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>マイナポイント第2弾</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>申込みは、まだ始まっていません</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date}から申し込めます。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込みは終了しました</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>ポイントの申込みは、{date}で終わりました。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>準備しています</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>この端末を準備しています。少しお待ちください。</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>いま、カードを読み取れません</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>この端末のカード読み取り機が動いていません。お客さまのカードのせいではありません。</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>この端末は、まだ使えません</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>申込みを受け付けるための設定が終わっていません。</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>いま、この端末では申し込めません</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>しばらく通信ができていません。通信がもどると、また使えます。</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>端末の時計が合っていません。お客さまのカードのせいではありません。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>申込みを安全に保管できない状態です。</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>申込みの内容は、公式サイトか電話窓口で確認できます。</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>最新の情報は、公式サイトにあります。</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>スマートフォンや、ほかの手続スポットでも申し込めます。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>読んで、同意してください</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>個人情報の取扱いに同意する</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>利用規約に同意する</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>個人情報の取扱い</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>決済サービスの利用規約</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>電話番号の下4桁（任意）</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>入れると、電話窓口で申込状況を確認できます。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>決済サービスID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>セキュリティコード</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>カードのおもて面にあります。</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>カードのうら面にあります。</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>アプリの支払い画面にあります。</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>アプリのアカウント画面にあります。</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>サービスの会員ページにあります。</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>西暦で8桁です。例：19580401</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>数字{n}桁です。</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>数字{least}～{most}桁です。</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>{n}文字です。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>{least}～{most}文字です。</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>操作を続けますか</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>安全のため、入力した内容を消します。あと%1秒</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>最大{amount}分</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount}分</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>健康保険証利用申込</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>公金受取口座の登録</translation>
    </message>
    <message>
        <source>After charging or shopping</source>
        <translation>チャージかお買い物のあとにもらえます</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>利用申込をした人がもらえます</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>マイナポータルで登録した人がもらえます</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>開始日は後日お知らせ</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>最大%1分のポイントです</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>サービスを選ぶ</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>全部消す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>暗証番号は確かですか</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>もう一度間違えると、カードがロックされます。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>ロックされると、住民票のある市区町村の窓口で手続きが必要です。自信がないときは、ここでやめてください。</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>確かなので、もう一度入れる</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここでやめる</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>全部消す</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>ほかの文字</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>ポイントを申し込む</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>決済サービスを選んで申し込みます</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>予約・申込状況確認</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>申し込んだ内容を見ます</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>暗証番号（数字4桁）</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>カードを受け取ったときに決めた、利用者証明用の番号</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>決済サービスのIDとコード</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>決済サービスのカードやアプリを、手元にご用意ください</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>この3つはありますか</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>はい、進む</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>ポイントの申込期限は%1です。%2までに申請されたカードが対象です。</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>10分ほどかかります。無料です。マイナンバー（12桁の番号）は使いません。</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>選べる決済サービスは1つだけで、あとから変更できません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>電話窓口：%1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>このカードを取って、マイナンバーカードを置いてください。</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>住民票のある市区町村の窓口で手続きをしてください。</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>申込みはされていません。</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>入力した内容は消しました。もう一度、最初から始められます。</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>マイナンバーカードではありません</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>交通系カード、運転免許証、在留カードなどは使えません。</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>このカードは使えません</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>住民基本台帳カードです。マイナンバーカードだけが使えます。</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>スマートフォンは使えません</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>カードそのものを使ってください。</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>カードを読み取れませんでした</translation>
    </message>
    <message>
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>ケースから出し、ほかのカードと離して、カードの向きを確かめてください。</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>カードを取って、もう一度置いてください。暗証番号の回数は減っていません。</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>電子証明書が入っていません</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>申込みには、利用者証明用電子証明書が必要です。</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>電子証明書の有効期限切れです</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>有効期限は{date}まででした。</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>申し込む前に、更新が必要です。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>このカードは、まだ使えません</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>{date}から使えます。</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>カードの発行や更新のあと、使えるまでに時間がかかります。</translation>
    </message>
    <message>
        <source>Please come again after that.</source>
        <translation>そのあとに、もう一度お越しください。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>このカードは、ここでは使えません</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>マイナンバーカードの正式な電子証明書ではありません。</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>暗証番号がロックされました</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>続けて3回、間違えました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>カードを持って、住民票のある市区町村の窓口で、暗証番号の再設定をしてください。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>カードが離れました</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation>安全のため、ここで終了しました。申込みはされていません。</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>はじめとちがうカードです</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>操作がなかったため、終了しました</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>カード読み取り機の故障です</translation>
    </message>
    <message>
        <source>Your card is not the cause. Nothing was applied.</source>
        <translation>お客さまのカードのせいではありません。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>ほかの端末か、スマートフォンをご利用ください。</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>カードから返事がありません</translation>
    </message>
    <message>
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation>カードとの通信が切れました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>もう一度始めて、終わるまでカードを動かさないでください。</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>申込みを受け付けられませんでした</translation>
    </message>
    <message>
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation>この端末の故障です。申込みはされていません。</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>申込みができたか、まだわかりません</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>この端末の応答が遅れています。今日は、もう一度申し込まないでください。</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>明日、ここかスマートフォンの「予約・申込状況確認」で確かめてください。</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>いま、申込状況を表示できません</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>通信ができません。申込みの内容に影響はありません。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>時間をおいて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>カードの発行や更新をしたばかりのときは、翌日までお待ちください。</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>それ以外のときは、市区町村の窓口におたずねください。</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>申込みの受付が終わりました</translation>
    </message>
    <message>
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>操作の途中で受付期間が終わりました。申込みはされていません。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>公式サイトか電話窓口で確かめてください。</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>この端末では、本人だけが申し込めます</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>15歳未満の子どもの分は、法定代理人が、市区町村の窓口やスマートフォンで申し込めます。</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>そのほかの場合は、市区町村の窓口におたずねください。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>入れずに進む</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>暗証番号を入れてください</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>入力した桁数：%1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>暗証番号が違います。</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>続けて3回間違えると、ロックされます。</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>数字4桁。カードを受け取ったときに決めた、利用者証明用電子証明書の番号です。</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>手でかくして入れてください。店員にも、教えないでください。</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>残り{n}回</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>スマートフォンで読み取るコード</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>カードを差し込みます</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>カードを平らに置きます</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>練習用 - 実際の申込ではありません</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>マイナポイント第2弾 申込控え</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>このあとすること</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>スマートフォンでこのコードを読み取ると、予約・申込状況確認の方法が分かります。</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>お問い合わせ</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>係員などが暗証番号をお聞きすることは絶対にありません。</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>最新の情報：</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>受付済（送信待ち）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>申込できませんでした</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>受け付けた内容</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申し込んだ内容</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>申込できなかった内容</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>申込はこの端末に安全に保管され、通信ができるようになりしだい送信されます。申込はまだ完了していません。</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>申込が完了しました。選んだ決済サービスは変更できません。</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>決済サービスIDまたはセキュリティコードが正しくありませんでした。</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>この決済サービスIDは、すでにほかの人の申込に使われています。</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>このカードの方は、すでに申込済です。</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>このカードは、今は申込に使えません。</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>このカードの電子証明書は新しく、まだ使えません。</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>申込期間は終了しました。</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>この決済サービスの申込受付は終了しました。</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>端末の不具合のため、申込を受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末番号</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>決済サービスID</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>健康保険証としての利用申込</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>公金受取口座の登録</translation>
    </message>
    <message>
        <source>up to {yen} yen worth</source>
        <translation>最大{yen}円相当</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>{yen}円相当</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>もう一度申し込む必要はありません。この控えを保管してください。</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>明日以降に、この端末などで「予約・申込状況確認」を選んでください。「申込済」と表示されれば完了です。</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>ポイントは、選んだ決済サービスで確認できます。この端末では確認できません。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>決済サービスIDとセキュリティコードを確認して、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>ご本人名義の決済サービスで、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>手続きは不要です。内容は「予約・申込状況確認」で見られます。</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>お申し込みの心当たりがない場合は、下の番号にお電話ください。</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>カードをお持ちになり、市区町村の窓口でお尋ねください。</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>明日以降に、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>別の決済サービスで、もう一度お申し込みください。</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>もう一度お申し込みください。それでもできない場合は、下の番号にお電話ください。</translation>
    </message>
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}にチャージしてください。合計{spend}円で、{points}円相当のポイントになります。</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}でお買い物をしてください。合計{spend}円で、{points}円相当のポイントになります。</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>{service}でチャージまたはお買い物をしてください。合計{spend}円で、{points}円相当のポイントになります。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>直して申し込む</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>電話窓口：%1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>読み取って、あとで確認</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>受付済（送信待ち）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>申込みできませんでした</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>申込みをお預かりしました</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>いま通信に時間がかかっています。この端末が自動で送ります。もう一度申し込む必要はありません。</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>申込みが完了しました</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>IDかコードが違うようです</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation>カードやアプリで、両方を確かめてください。申込みはされていません。</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>このIDは、すでに使われています</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>ほかの人が申し込んでいます。ほかのサービスかIDをお使いください。</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>すでに申込済です</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>前の申込みは、そのまま有効です。申し込んだ覚えがないときは、電話窓口へご連絡ください。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>このカードは、いま使えません</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
        <translation>市区町村の窓口におたずねください。申込みはされていません。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>このカードは、まだ使えません</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>カードの発行や更新のあと、使えるまでに時間がかかります。明日、もう一度お越しください。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申込みは終了しました</translation>
    </message>
    <message>
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>申込期限を過ぎています。申込みはされていません。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>このサービスは、受付を終えました</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>申込みはされていません。ほかのサービスで申し込めます。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>申込みを処理できませんでした</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>お客さまのせいではありません。申込みはされていません。電話窓口へご連絡ください。</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>数日後に、このコードか、ここの「予約・申込状況確認」で確かめてください。</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>ポイントがついたかは、{service}のアプリやサイトで確認できます。この端末では確認できません。</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}に20,000円までチャージすると、最大5,000円分がつきます。</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}で20,000円までお買い物をすると、最大5,000円分がつきます。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>{service}で20,000円までチャージかお買い物をすると、最大5,000円分がつきます。</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>控えを印刷しました。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>控えを印刷できませんでした。番号をひかえるか、コードを読み取ってください。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>申し込む</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申し込む人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>最大{amount}分</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>入力なし</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>電話番号（下4桁）</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>この内容で申し込みますか</translation>
    </message>
    <message>
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>申し込んだあと、決済サービスは変更できません。</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>決済サービスは、本人名義です</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>IDとコードを確かめました</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>変更できないことを理解しました</translation>
    </message>
    <message>
        <source>Myself (15 or older)</source>
        <translation>本人（15歳以上）</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>決済サービスを1つ選んでください</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>このサービスにする</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}から受付</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>専用アプリだけで受付</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>{date}に受付終了</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>お買い物</translation>
    </message>
    <message>
        <source>For charging or shopping</source>
        <translation>チャージ・お買い物</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>チャージ（入金）すると、ポイントがつきます。</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>お買い物をすると、ポイントがつきます。</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>チャージかお買い物をすると、ポイントがつきます。</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申し込んだあとは、変更できません。</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>このサービスの利用規約に同意する</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさと色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>白黒ではっきり</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>予約・申込状況</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>ポイントを申し込む</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Something you did not apply for? Help line: %1</source>
        <translation>覚えのない申込みがあるときは、電話窓口：%1</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>予約済（発行済）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申込済</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>まだ申し込んでいません</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>条件がそろっていません</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>受付終了</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>暗証番号</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>カードをお取りください</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>入力した内容は、この画面から消しました。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字の大きさと色</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>カードを離さないでください。</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>カードで署名</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>端末で安全に保管</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>カードで署名しています</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>申込みを保管しています</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>申込みを送っています</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>申込状況を問い合わせています</translation>
    </message>
</context>
</TS>
