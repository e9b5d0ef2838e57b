<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
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
        <source>Myself, 18 or older</source>
        <translation>本人（18岁以上）</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>未满15岁的孩子</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>我是法定代理人</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>本人（15至17岁）</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>我担任监护人的成年人</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>家人、朋友等</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>为您的孩子申请</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>请使用孩子的卡片和该卡的密码。</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>只有法定代理人（父母等有抚养权的人士）可以申请。祖父母、兄弟姐妹、老师不是法定代理人。</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>支付服务可以是孩子名义，也可以是您的名义。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>一个支付服务账户只能获得一个人的积分。如用您的名义，须使用您自己未用过的服务，并为每个孩子另选一个服务。</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>我是法定代理人，继续</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>您本人申请</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>请使用自己的卡片和密码。</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>支付服务可以是本人名义，也可以是法定代理人（父母等有抚养权的人士）名义。</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>一个支付服务账户只能获得一个人的积分。已为他人使用的账户不能用于您。</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>如独自办理有困难，法定代理人可在旁协助。</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>我是15至17岁，继续</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>您作为监护人申请</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>请使用被监护人的卡片和该卡的密码。</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>只有成年人的监护人可以申请，亲属或护理人员不可以。</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>支付服务须为持卡人本人名义。</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>我是监护人，继续</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>第2轮个人编号积分</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>使用个人编号卡，最多可申请相当于%1的积分</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>第2轮个人编号积分：最多相当于%1的积分</translation>
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
        <source>ID and code of a payment service (card or app)</source>
        <translation>支付服务的ID和安全码（卡片或APP）</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>支付服务的卡片或APP</translation>
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
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上页</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>只看要点</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>More</source>
        <translation>下页</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>芯片一端朝前插入，直到停住。</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>平放，正反面均可。</translation>
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
        <source>The reader is below the screen.</source>
        <translation>读卡处在屏幕下方。</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>插卡口在屏幕下方。</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>读卡处在屏幕左侧。</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>插卡口在屏幕左侧。</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>读卡处在屏幕右侧。</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>插卡口在屏幕右侧。</translation>
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
        <translation>请确认卡片</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>卡片已就位</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>申请尚未开始</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>从{date}起可以申请。</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>活动已开始。积分的申请开始日期将另行公布。</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>系统维护中</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>现在不在受理时间内</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>本终端的受理时间为{hours}。</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>申请受理已截止</translation>
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
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>已有一周无法联网核对时钟。恢复连接后会自动开放。</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>目前无法安全保存申请。</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>工作人员已暂停本终端，稍后将重新开放。</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>今日服务已结束</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>工作人员已结束本终端今日的服务。</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>等待维修，暂停服务</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>工作人员已暂停本终端，直至修好为止。</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>请在受理时间内再来。</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>系统正在维护。</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>系统将于{start}至{end}进行维护。</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>系统维护至{moment}。</translation>
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
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>在此期间也无法用智能手机申请。请稍后再来。</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>使用智能手机可24小时随时申请。</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>您也可以使用智能手机或到其他手续办理点申请。</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>其他手续办理点</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>用智能手机申请</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>官方网站</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>请告知工作人员。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上页</translation>
    </message>
    <message>
        <source>More</source>
        <translation>下页</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>请阅读并同意</translation>
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
        <source>Tick the boxes, then insert your card.</source>
        <translation>请勾选，然后插入卡片。</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>勾选后，请放置个人编号卡。</translation>
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
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>请输入ID和安全码</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>电话号码后4位（非必填）</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>仅用于电话咨询。</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>还差位数：{n}</translation>
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
        <source>It may be the same as the ID.</source>
        <translation>可能与ID相同。</translation>
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
        <translation>年月日共8位数字（例：19580401）。</translation>
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
        <source>Capital letters and digits: {n}</source>
        <translation>大写字母和数字，共{n}个</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>大写字母和数字，共{least}～{most}个</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>共{n}个字符。</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>共{least}～{most}个字符。</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>没有这个日期。请确认。</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>还差字符数：{n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>请确认您输入的内容。</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>这确实是该服务的号码吗？请勿输入您的个人编号。</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>日本年号？请选择：</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>日本年号</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用%1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>卡片尚未响应。请稍候，不要移动卡片。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>需付通话费</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在可拨打</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在不受理</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>无法拨通时</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>每天24小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>周六、周日及节假日</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>没有使用{language}的积分咨询电话。请找人代您拨打：</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>此热线不提供{language}服务。请找人代您拨打：</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>没有使用{language}的卡片咨询电话。请找人代您拨打：</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>请按住一秒半，或按两次</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>文字大小和对比度</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在操作吗？</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>本次操作即将结束</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>每次操作有最长时间限制。到时为了您的安全，输入的内容将被清除。</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>为了您的安全，输入的内容将被清除。</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>剩余秒数：%1</translation>
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
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>还没有办理住民登记？</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>请先前往市区町村公所办理住民登记。登记时请一并申领卡片。</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>卡片和密码</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>申领或领取卡片时，设定使用者电子证明书的密码（4位数字）。请记住。</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>然后请带卡片和密码再来。领取卡片后才能申请积分。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>印有“顔認証”字样的卡没有密码，不能申请。可在市区町村政府窗口改为有密码的卡。</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>申领卡片的其他方法</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>可通过智能手机、网络或证件照自助机。</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>仅提供日文版。</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>{date}之后申领的卡片不能获得积分。</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>如需积分，请最迟于{date}申领卡片。</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>初次申领卡片免费</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>卡面载有个人编号和面部照片，可作为本人身份证明文件使用。</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>利用IC芯片内的电子证明书，可在线办理在留手续、报税（e-Tax）等。</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>填写个人编号卡交付申请书</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>外国居民也可在入管机构领取申请书和收件人地址标签。</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>粘贴面部照片</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>尺寸：纵4.5cm×横3.5cm。黑白照也可以。</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>6个月内拍摄。正面、免冠、无背景。</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>个人编号在通知书上</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>住民登记后2～3周，以简易挂号信寄达。</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>填写申请书时需要。本终端不需要。</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>知道个人编号时：邮寄</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>将申请书放入贴有收件人地址标签的信封，投入邮箱。</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>约1个月后明信片寄达。</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>前往明信片上的地点，设定密码并领取卡片。</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>不知道编号或填写有困难时</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>前往居住地的市区町村公所，在窗口填写申请书。</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>约1个月后卡片寄达家中。</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>部分市区町村会寄明信片，需到窗口领取。</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>关于积分</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>关于卡片</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>关于积分和卡片</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>使用屏幕旁的按键</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>如果填写了电话号码后4位，积分咨询电话可查询您的申请。</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>卡片遗失？</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>请立即挂失停用。此热线昼夜受理。</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>出入国在留管理厅</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>其网站以16种语言介绍卡片和积分。</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>最多相当于{amount}的积分，分为三项。</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>每项单独计算。积分不是现金。</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>两个不同的期限</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>申领卡片：截至{date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>申请积分：截至{date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>选择一种支付服务</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>须为参与活动的支付服务，并且是本人名义（未满18岁者也可以是法定代理人名义）。</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>积分以该服务的积分到账。之后无法更改。</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>需要该服务的ID和安全码，可在其卡片、APP或网站找到，因服务而异。</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>积分可在能使用该支付服务的店铺，用于平时购物。</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>用智能手机，随时可办</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>请从此网站下载APP。部分机型不能读卡，此网站有机型列表。</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>在APP或电脑网站的“确认预约、申请情况”（予約・申込状況確認）中，用卡片和密码可确认是否已完成申请。</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>取下手机外壳。Android手机请开启NFC。</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone：将手机上部对准卡片中央。</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android：将NFC标志处（多在背面中央）对准卡片。</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>读卡过程中请紧贴卡片，请勿在金属桌面上操作。</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>读卡方式因手机机型而异。APP网站有机型说明（仅日文）。</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>用电脑</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>需要读卡器和官方网站的软件：{name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>谨防假冒网站：正确网址是 {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>请搜索：</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>在其他手续办理点</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>部分政府窗口或店铺不受理。请事先确认。</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>手续办理点贴有“マイナポイント手続スポット”标志。</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>申请流程（附图）</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>官方网站有智能手机、电脑、手续办理点的申请流程。</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>只有您的卡片和密码才能申请</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>卡片中的电子证明书使其不易被恶意使用。</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>不会保持登录状态：每次申请都需要卡片和密码。</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>工作人员不会询问密码</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>请勿告诉任何人，输入时请用手遮挡。</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>不使用您的个人编号</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>终端不读取12位编号，也没有拍摄卡片的摄像头。</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>国家没有您的购物记录</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>国家无法收集、持有购物记录，本终端也不会。</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>画面上不留任何内容</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>取走卡片后，输入的内容即被清除。</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>申请内容加封保管，本终端自身也无法打开。</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>谨防虚假信息</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>政府机关不会通过电子邮件或短信索要密码、账户、个人编号或手续费。</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>如有疑问，请致电警察 {police} 或消费者热线 {consumers}。</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>该网页仅提供日文版。</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>以上为{date}的信息。</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>最新信息和可用的支付服务请见官方网站。</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>谁能获得什么？</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>如何领取个人编号卡</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>其他方法和地点</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>电话咨询</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全吗？</translation>
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
    <message>
        <source>There is nothing to apply for</source>
        <translation>没有可以申请的项目</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>申请最多相当于{amount}的积分</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>申请相当于{amount}的积分</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>在第1轮选择的服务中继续</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>以下手续您已办理，或将最迟于{date}办理吗？</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>您申请过第1轮个人编号积分吗？</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>请回答两个问题</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>适用于持有个人编号卡且未申请第1轮的人士。</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>卡片须最迟于{card}申领，与领取时间无关。</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>申请后：使用所选服务充值或购物。满{spend}可获得全部积分，不足则相应减少。</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>如已申请第1轮且尚未获得全部积分：无需再次申请，请继续用当时选择的服务充值或购物。</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>可申请至{date}。</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>适用于已申请将个人编号卡作为健康保险证使用的人士。</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>无需充值或购物。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>尚未办理？可用智能手机在Mynaportal、在Seven银行ATM或市区町村政府窗口办理，不在此画面办理。</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>请最迟于{date}完成该手续和本申请。</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>适用于已登记公共资金领取账户的人士。</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>尚未办理？可用智能手机或电脑在Mynaportal办理。店铺终端无法办理。本终端不会询问银行账户。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>是，积分已全部获得</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>是，但积分尚未全部获得</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>选择支付服务</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>无结果</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>（小数点）</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>删除一位</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>您确定密码正确吗？</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>再输错一次，密码将被锁定。</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>锁定后，需到住民票所在市区町村政府窗口办理手续。</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>如不确定，请在此停止。</translation>
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
        <translation>清空</translation>
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
        <source>Who gets what?</source>
        <translation>谁能获得什么？</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>我没有卡片</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>其他方法和地点</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>电话咨询</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全吗？</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>为自己申请</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18岁以上</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>为孩子申请</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>未满15岁</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>其他申请</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15至17岁本人，或监护人</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您要办理什么？</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>确认预约、申请情况</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>尚未办理？请最迟于{date}申请将个人编号卡作为健康保险证使用。无需充值或购物。</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>尚未办理？请最迟于{date}在Mynaportal登记公共资金领取账户。无需充值或购物。</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>请最迟于{date}为{service}充值。累计{spend}可获得相当于{amount}的{reward}，不足则相应减少。</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>请最迟于{date}使用{service}购物。累计{spend}可获得相当于{amount}的{reward}，不足则相应减少。</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>请最迟于{date}使用{service}充值或购物。累计{spend}可获得相当于{amount}的{reward}，不足则相应减少。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>尚未办理的，请最迟于{date}完成：{items}。</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>积分：{service}的APP或网站</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>最迟于{date}：为{service}充值，合计最多{spend}。</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>最迟于{date}：用{service}购物，合计最多{spend}。</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>最迟于{date}：为{service}充值或用其购物，合计最多{spend}。</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>积分请在{service}的APP或网站确认。本终端无法显示。</translation>
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
        <source>Other procedure spots</source>
        <translation>其他手续办理点</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>请到住民票所在市区町村政府窗口办理。</translation>
    </message>
    <message>
        <source>No application was made.</source>
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
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>请取走卡片后重试。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>此处无法读取该卡片</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>卡片可能损坏，或与此读卡器不匹配。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>请尝试其他终端或智能手机，或咨询市区町村政府窗口。</translation>
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
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>可能是交通卡、驾驶证、在留卡或通知卡。</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>请取走这张卡片，然后使用您的个人编号卡。</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>请拔出卡片后重新插入。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>请从卡套中取出，并远离其他卡片、硬币和金属箔。</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>请在那之后再来。</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>请于明天以后再来。</translation>
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
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>此卡的电子证明书在此处不能使用</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>卡片读取正常，没有损坏。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>密码已被锁定</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>连续输错3次。未提交任何申请。</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>请携带卡片到住民票所在市区町村政府窗口重新设定密码。</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>为避免密码被锁定，操作到此结束</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>如不确定密码，请到住民票所在市区町村政府窗口办理。</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>卡片已被取走</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
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
        <source>Your card is not the cause. No application was made.</source>
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
        <source>The connection to the card was lost. No application was made.</source>
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
        <source>This terminal has a fault. No application was made.</source>
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
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>请于明天在此或用智能手机APP（仅提供日文版）通过“确认预约、申请情况”（予約・申込状況確認）查看。</translation>
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
        <source>The period ended while you were here. No application was made.</source>
        <translation>操作期间受理期限已过。未提交任何申请。</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>请查看官方网站或拨打咨询电话。</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>操作期间该服务停止了受理。未提交任何申请。</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>请选择其他服务。</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>您不能为此人申请</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>只有持卡人本人、未满15岁孩子的法定代理人和成年人的监护人可以申请。</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>祖父母、兄弟姐妹、老师或朋友不可以。</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>请先在支付服务登记</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>此服务需在申请前登记。未提交任何申请。</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>请登记后再来，或选择其他服务。</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>可能已用掉一次密码输入机会。</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>还没有个人编号卡？请按“开始”，再按“我没有卡片”。</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>如已延长在留期限，卡片也须办理延长。</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>积分不会失效：重设密码后可再次申请。</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>印有“顔認証”字样的卡没有密码：请在窗口改为有密码的卡。</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>有背景</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不清晰</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>戴帽子</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>戴墨镜</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>一张可用的照片和四张不可用的照片</translation>
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
        <source>Type it on the reader</source>
        <translation>在读卡器上输入</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>已输入位数：%1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>0次时将被锁定。</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>不要告诉任何人，包括工作人员。</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>请用手遮挡。</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>申领或领取卡片时设定的4位数字。</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>是使用者电子证明书的密码，不是6至16位字母和数字的密码。</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>请在读卡器的按键上输入，不要在此屏幕上输入。</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>未输入密码。密码输入次数没有减少。</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>剩余次数：{n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>您已完成%1的事前登记吗？</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>是，已完成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
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
        <source>Do not apply again. Keep this receipt.</source>
        <translation>请不要再次申请。请保管好此凭条。</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>请于明日以后在同类终端选择“确认预约、申请情况”（予約・申込状況確認）。显示“申込済”即表示已完成。</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>请确认支付服务ID和安全码后再次申请。</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>请使用本人名义（未满18岁者也可以是法定代理人名义）的支付服务再次申请。</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>无需办理。可在同类终端选择“确认预约、申请情况”（予約・申込状況確認）查看。</translation>
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
        <source>Choose another service</source>
        <translation>选择其他服务</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>扫码可日后确认</translation>
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
        <source>Please check both on your card or in your app. No application was made.</source>
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
        <translation>您之前的申请保持不变。如不记得申请过，请致电。</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>此卡现在不能使用</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
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
        <translation>申请受理已截止</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>已超过申请期限。未提交任何申请。</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>该服务已停止受理</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>未提交任何申请。您可以用其他服务重新申请。</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>无法处理该申请</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>这不是您的失误。未提交任何申请。请拨打咨询电话。</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>一个支付服务账户不能获得两个人的积分。请选择持卡人或法定代理人名义的其他服务。</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>如需查看申请内容：请按“开始”，再按“确认预约、申请情况”（予約・申込状況確認）。</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>本次可修改的剩余次数：{n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>本次已不能再修改。请再次前来。</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>正在打印凭条。</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>现在无法打印凭条。请记下编号或扫描二维码。</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>请取走凭条和卡片</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>请取回您的卡片</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>凭条已打印。</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>凭条打印失败。请记下编号或扫描二维码。</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>请于明天以后扫描此码，或在此选择“确认预约、申请情况”（予約・申込状況確認）。显示“申込済”即表示已完成。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>显示中</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>按住时显示您输入的内容</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>申请人</translation>
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
        <source>By applying I confirm:</source>
        <translation>申请即表示本人确认：</translation>
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
        <source>{amount} worth</source>
        <translation>相当于{amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>本人（18岁以上）</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>本人（15至17岁）</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>我未满15岁的孩子；我是法定代理人</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>由我监护的成年人</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>支付服务是孩子本人或我的名义</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>支付服务是我本人或法定代理人的名义</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>支付服务是持卡人本人名义</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>支付服务是我本人名义的</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>现在无法打印凭条，但仍可申请：编号和二维码会显示在画面上。</translation>
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
        <source>Hold to apply</source>
        <translation>按住以申请</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>再按一次即申请</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>请先按▼阅读后续</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>打印凭条</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>该服务叫什么名称？</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>显示服务：%1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>其他字符</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他按键</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>请选择一种支付服务</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>哪一类支付服务？</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>使用此服务</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
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
        <source>For charging</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>购物</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>您将获得：{reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>此服务受理申请至{date}。</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>申请后无法更改。</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>申请后：充值。累计{spend}可获得相当于{points}的积分。</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>申请后：购物。累计{spend}可获得相当于{points}的积分。</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>申请后：充值或购物。累计{spend}可获得相当于{points}的积分。</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>{date}的列表</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>现在本终端没有可选择的支付服务。您可以使用智能手机或到其他手续办理点申请。</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>没有此类支付服务。</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>暂时不可用</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>充值或购物</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>电子货币</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>预付卡</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>二维码支付</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>借记卡</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>并继续</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>同意该服务的使用条款</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>画面显示方式</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>按键靠下</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>语速：百分之{number}</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>音量：{number}，最大{most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>屏幕已变暗。</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>屏幕已恢复。</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>下键：下一行。</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>上键：上一行。</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>右键：选择这一项。</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>左键：上一个画面。</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>井号键：到继续的按钮。</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>星号键：删除最后一个字符。</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>星号键：再说一遍问题。</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2到9：字母，与电话相同。再按一次是下一个。</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0到9：输入数字。</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1：再说一遍。</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2：逐字读出。</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3：全部朗读。</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4：慢一点。</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5：我在哪一步？</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6：快一点。</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7：小声一点。</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8：屏幕变暗，或恢复。</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9：大声一点。</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0：各键的作用。</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>按住一个键，可听到它的作用。</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>语音引导。下键到下一行，上键到上一行，右键选择。0说明各键的作用。按任意键可中断。</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>此内容只在耳机中播报。</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>空。</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>现在不可用。</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>已选择。</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>未选择。</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>已删除：{character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>尚未完成：{what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>市区町村政府窗口</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI：au商店</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo：docomo商店</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>永旺：综合超市、部分食品超市</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven银行：ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>SoftBank、Y!mobile商店</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>BicCamera、Kojima、Sofmap</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>山田电机</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>邮局</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>罗森：多功能复印机</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>已呼叫工作人员</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>现在不显示您输入的内容。您可以放心提问。</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>请勿将密码告诉任何人。工作人员不会询问密码，也不会代您按键。</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>只有您一人时，请按“继续”。</translation>
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
        <source>MykeyID</source>
        <translation>个人密钥ID（MykeyID）</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来要做的事</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>如有您不记得的申请，请拨打：</translation>
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
        <source>You can apply here.</source>
        <translation>可在此申请。</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}：请继续用第1轮选择的服务充值或购物，无需再次申请。</translation>
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
        <source>A card was left here</source>
        <translation>有人遗忘了卡片</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>您输入的内容已从此画面清除。</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>如果是您的，请取走。如果不是，请告知工作人员或交给警察。没有密码，谁也无法用它申请。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>密码 {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>练习卡</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>轻触卡片即放上，再次轻触即取走。</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>有效的卡</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>他人的卡</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>同一人更新后的卡</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>电子证明书已过期</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>电子证明书尚未生效</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>密码只剩1次机会</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>密码已被锁定</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>其他机构的电子证明书</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>插入式读卡器中的卡</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>下一代卡</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>旧的住民基本台账卡</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>交通卡</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>请勿取走卡片。</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>请勿拔出卡片。</translation>
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
        <source>Reading your card</source>
        <translation>正在读取卡片</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>请在读卡器上输入密码</translation>
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
