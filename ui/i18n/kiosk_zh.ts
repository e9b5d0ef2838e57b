<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>这是谁的卡？</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>积分属于持卡人本人。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的卡</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>我已满15岁</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>别人的卡</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>孩子或他人的卡</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>第2轮个人编号积分</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>使用个人编号卡，最多可申请相当于%1的积分</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>需要准备的材料</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>个人编号卡</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>密码（4位数字）</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>支付服务的ID和安全码</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>积分申请期限：%1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>（申领个人编号卡的期限：%1）</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>受理时间：%1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>下页</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>正在读取卡片</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>请插入个人编号卡</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>请放置个人编号卡</translation>
    </message>
    <message>
        <source>Please do not remove it.</source>
        <translation>请勿取走卡片。</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>读卡处在屏幕下方。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>读卡处在屏幕左侧。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>读卡处在屏幕右侧。</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>请从卡套中取出，并与其他卡片分开。</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>在屏幕提示取卡之前，请不要移动卡片。</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>请查看卡片</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>卡片已放好</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>第2轮个人编号积分</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>申请尚未开始</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>从{date}起可以申请。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申请已结束</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>积分申请已于{date}截止。</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>本终端正在准备，请稍候。</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>现在无法读取卡片</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>本终端的读卡器没有响应。不是您的卡片的问题。</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>本终端尚未启用</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>受理申请前需要先完成设置。</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>本终端现在无法受理申请</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>网络已中断一段时间。恢复后会自动重新开放。</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>终端的时钟未校准。不是您的卡片的问题。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>目前无法安全保存申请。</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>如需确认申请内容，请查看官方网站或拨打咨询电话。</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>最新信息请见官方网站。</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>您也可以使用智能手机或到其他手续办理点申请。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>请阅读并同意</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>同意个人信息的处理说明</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>同意使用条款</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>个人信息的处理说明</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>支付服务的使用条款</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>电话号码后4位（非必填）</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>填写后，可通过电话咨询申请情况。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>支付服务ID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>在卡片正面。</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>在卡片背面。</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>在APP的支付画面。</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>在APP的账户画面。</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>在该服务的会员网页。</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>请输入8位数字（例：19580401）。</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>共{n}位数字。</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>共{least}～{most}位数字。</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>共{n}个字符。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>共{least}～{most}个字符。</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在操作吗？</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>为了您的安全，输入的内容将被清除。剩余秒数：%1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>最多相当于{amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>相当于{amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>个人编号卡</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>作为健康保险证使用</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>登记公共资金领取账户</translation>
    </message>
    <message>
        <source>After charging or shopping</source>
        <translation>充值或购物后获得</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>已申请该用途的人士可获得</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>已在Mynaportal登记的人士可获得</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>开始日期待公布</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}起</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>最多相当于%1的积分</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择支付服务</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>您确定密码正确吗？</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>再输错一次，密码将被锁定。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>锁定后，需到住民票所在市区町村政府窗口办理手续。如不确定，请在此停止。</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>我确定，再输一次</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>其他字符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What would you like to do?</source>
        <translation>您要办理什么？</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>申请积分</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>选择支付服务并申请</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>确认预约、申请情况</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>查看已申请的内容</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>个人编号卡</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>使用者电子证明书的密码（4位数字）</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>领取卡片时您设定的密码</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>支付服务的ID和安全码</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>请准备好该服务的卡片或APP</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>您带了这些吗？</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>积分申请期限为%1，适用于%2前申领的个人编号卡。</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>大约需要10分钟，免费。不使用您的个人编号（12位数字）。</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>只能选择一种支付服务，且申请后无法更改。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>咨询电话：%1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>请取走此卡，放置个人编号卡。</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>请到住民票所在市区町村政府窗口办理。</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>未提交任何申请。</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>您输入的内容已清除。可以重新开始。</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>这不是个人编号卡</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>可能是交通卡、驾驶证或在留卡。</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>此旧卡不能使用</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>这是住民基本台账卡。只能使用个人编号卡。</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>此处不能使用智能手机</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>请使用卡片本身。</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>无法读取卡片</translation>
    </message>
    <message>
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>请从卡套中取出，与其他卡片分开，并确认卡片方向。</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>请取走卡片后重试。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>此卡没有电子证明书</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>申请需要使用者电子证明书。</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>电子证明书已过期</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>有效期至{date}。</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>申请前需要更新。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>此卡尚不能使用</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>从{date}起有效。</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>卡片发放或更新后，需要一些时间才能使用。</translation>
    </message>
    <message>
        <source>Please come again after that.</source>
        <translation>请在此之后再来。</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>此卡不能在此使用</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>其证明书不是由个人编号卡的官方机构签发的。</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>密码已被锁定</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>连续输错3次。未提交任何申请。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>请携带卡片到住民票所在市区町村政府窗口重新设定密码。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>卡片已被取走</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation>为了您的安全，操作已结束。未提交任何申请。</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>这不是刚才的卡片</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>因长时间无操作，已结束</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>读卡器发生故障</translation>
    </message>
    <message>
        <source>Your card is not the cause. Nothing was applied.</source>
        <translation>不是您的卡片的问题。未提交任何申请。</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>请使用其他终端或智能手机。</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>卡片没有响应</translation>
    </message>
    <message>
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation>与卡片的通信中断。未提交任何申请。</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>请重新开始，并在结束前不要移动卡片。</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>未能受理申请</translation>
    </message>
    <message>
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation>本终端发生故障。未提交任何申请。</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>尚不能确定是否已申请</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>本终端响应超时。今天请不要再次申请。</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>请于明天在此或用智能手机通过“确认预约、申请情况”查看。</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>现在无法显示申请情况</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>网络不通。您的申请不受影响。</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>此卡现在不能使用</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>如卡片刚发放或更新，请等到第二天。</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>若非此原因，请咨询市区町村政府窗口。</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>申请受理已结束</translation>
    </message>
    <message>
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>操作期间受理期限已过。未提交任何申请。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>请查看官方网站或拨打咨询电话。</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>本终端仅限持卡人本人申请</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>未满15岁的孩子，可由法定代理人在市区町村政府窗口或用智能手机申请。</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>其他情况请咨询市区町村政府窗口。</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>请输入密码</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>已输入位数：%1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>连续输错3次将被锁定。</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>4位数字。领取卡片时设定的使用者电子证明书的密码。</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>请用手遮挡。不要告诉任何人，包括店员。</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>剩余次数：{n}</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>用智能手机读取的二维码</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>将卡片插入插槽</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>将卡片平放在读卡处</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>练习用 - 并非真实申请</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>第2轮个人编号积分 申请凭条</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来要做的事</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>用手机扫描此二维码，可查看如何确认预约、申请情况（予約・申込状況確認）。</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>任何人都不会询问您的密码。</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>最新信息：</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>已受理（等待发送）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未能申请</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>受理内容</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>未能申请的内容</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>您的申请已安全保存在本终端，网络恢复后将自动发送。申请尚未完成。</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>申请已完成。所选的支付服务无法更改。</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>支付服务ID或安全码未被接受。</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>该支付服务ID已被他人用于申请。</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>该持卡人已经申请过。</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>此卡目前无法用于申请。</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>此卡的电子证明书是新的，尚不能使用。</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>申请期已结束。</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>该支付服务已不再受理申请。</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>由于终端故障，未能受理申请。</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期时间</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端编号</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>支付服务</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>支付服务ID</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>个人编号卡</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>申请作为健康保险证使用</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>登记公共资金领取账户</translation>
    </message>
    <message>
        <source>up to {yen} yen worth</source>
        <translation>最多相当于{yen}日元</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>相当于{yen}日元</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>请不要再次申请。请保管好此凭条。</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>请于明日以后在同类终端选择“确认预约、申请情况”（予約・申込状況確認）。显示“申込済”即表示已完成。</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>积分请在所选的支付服务中查看，本终端无法查看。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>请确认支付服务ID和安全码后再次申请。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>请使用本人名义的支付服务再次申请。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>无需办理。可通过“确认预约、申请情况”查看。</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>如果您没有申请过，请拨打下面的电话。</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>请携带此卡到市区町村政府窗口（市区町村の窓口）咨询。</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>请明天以后再次申请。</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>请选择其他支付服务再次申请。</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>请再次申请。如果仍然失败，请拨打下面的电话。</translation>
    </message>
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>请为{service}充值。累计{spend}日元可获得相当于{points}日元的积分。</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>请使用{service}购物。累计{spend}日元可获得相当于{points}日元的积分。</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>请使用{service}充值或购物。累计{spend}日元可获得相当于{points}日元的积分。</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>修改后重新申请</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印凭证</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>咨询电话：%1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>扫码可日后确认</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>已受理（等待发送）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未能申请</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>您的申请已妥善保管</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>目前网络较慢。本终端会自动发送您的申请，无需再次申请。</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>申请已完成</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ID或安全码未被接受</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation>请在卡片或APP中确认两者。未提交任何申请。</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>此ID已被使用</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>已有他人用此ID申请。请使用其他服务或ID。</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>您已申请过</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>您之前的申请保持不变。如不记得申请过，请拨打咨询电话。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>此卡现在不能使用</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
        <translation>请咨询市区町村政府窗口。未提交任何申请。</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>此卡尚不能使用</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>卡片发放或更新后需要一些时间。请明天再来。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申请已结束</translation>
    </message>
    <message>
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>已超过申请期限。未提交任何申请。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>该服务已停止受理</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>未提交任何申请。您可以用其他服务重新申请。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>无法处理该申请</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>这不是您的失误。未提交任何申请。请拨打咨询电话。</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>请于数日后扫描此码，或在此选择“确认预约、申请情况”查看。</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>积分请在{service}的APP或网站确认。本终端无法显示。</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>向{service}充值（上限20,000日元），最多可获得相当于5,000日元的积分。</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>用{service}购物（上限20,000日元），最多可获得相当于5,000日元的积分。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>用{service}充值或购物（上限20,000日元），最多可获得相当于5,000日元的积分。</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>凭证已打印。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>凭证打印失败。请记下编号或扫描二维码。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>申请项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>最多相当于{amount}</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>支付服务</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>电话号码（后4位）</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>以此内容申请吗？</translation>
    </message>
    <message>
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>申请后，支付服务无法更改。</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>支付服务是我本人名义的</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>我已核对ID和安全码</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>我了解申请后无法更改</translation>
    </message>
    <message>
        <source>Myself (15 or older)</source>
        <translation>本人（15岁以上）</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>请选择一种支付服务</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>使用此服务</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}起受理</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>仅限专用APP</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>{date}已截止</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>For charging or shopping</source>
        <translation>充值或购物</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>充值后可获得积分。</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>购物后可获得积分。</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>充值或购物后可获得积分。</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申请后无法更改。</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>同意该服务的使用条款</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字大小和对比度</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>您的预约、申请情况</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>申请积分</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>支付服务</translation>
    </message>
    <message>
        <source>Something you did not apply for? Help line: %1</source>
        <translation>如有您不记得的申请，请咨询：%1</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>已预约（已发行）</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚未发行</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未申请</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>条件尚未满足</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>请取回您的卡片</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>您输入的内容已从此画面清除。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字大小和对比度</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>请勿取走卡片。</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>卡片签名</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>在终端安全保存</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>正在用卡片签名</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>正在保存申请</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>正在发送申请</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>正在查询申请情况</translation>
    </message>
</context>
</TS>
