<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>글자 크기와 대비</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>누구의 카드인가요?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>포인트는 카드 주인의 것입니다.</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>본인 (18세 이상)</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>15세 미만 자녀</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>제가 법정대리인입니다</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>본인 (15~17세)</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>제가 후견인인 성인</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>가족, 친구 등</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>그 밖의 사람</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>자녀를 위해 신청합니다</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>자녀의 카드와 그 카드의 비밀번호를 사용합니다.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>법정대리인(부모 등 친권이 있는 사람)만 할 수 있습니다. 조부모, 형제자매, 교사는 법정대리인이 아닙니다.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>결제 서비스는 자녀 명의나 고객님 명의 모두 됩니다.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>결제 서비스 계정 하나로는 한 사람의 포인트만 받습니다. 고객님 명의로 하려면 본인이 사용하지 않은 서비스가 자녀마다 하나씩 필요합니다.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>법정대리인입니다: 계속</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>직접 신청합니다</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>본인의 카드와 비밀번호를 사용합니다.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>결제 서비스는 본인 명의나 법정대리인(부모 등 친권이 있는 사람) 명의 모두 됩니다.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>결제 서비스 계정 하나로는 한 사람의 포인트만 받습니다. 다른 사람의 포인트에 사용한 것은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>혼자 하기 어려우면 법정대리인이 옆에서 도울 수 있습니다.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>15~17세입니다: 계속</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>후견인으로 신청합니다</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>후견을 받는 분의 카드와 그 비밀번호를 사용합니다.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>성년후견인만 할 수 있습니다. 가족이나 간병인은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>결제 서비스는 카드 주인의 명의여야 합니다.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>후견인입니다: 계속</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>마이나포인트 제2탄</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>마이넘버카드로 최대 %1 상당의 포인트 신청</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>마이나포인트 제2탄: 최대 %1 상당의 포인트</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>준비물</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>마이넘버카드</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>비밀번호 (숫자 4자리)</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>결제 서비스의 ID와 코드 (카드 또는 앱)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>결제 서비스의 카드 또는 앱</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>포인트 신청 기한: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(카드 신청 기한: %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>이용 시간: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2페이지 중 %1페이지</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>요점만 보기</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>칩이 있는 쪽부터 멈출 때까지 넣으세요.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>평평하게 놓으세요. 앞뒤는 상관없습니다.</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>카드를 넣어 주세요</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>카드를 올려 놓으세요</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>카드 놓는 곳은 화면 아래에 있습니다.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>카드 투입구는 화면 아래에 있습니다.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>카드 놓는 곳은 화면 왼쪽에 있습니다.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>카드 투입구는 화면 왼쪽에 있습니다.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>카드 놓는 곳은 화면 오른쪽에 있습니다.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>카드 투입구는 화면 오른쪽에 있습니다.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>카드를 케이스에서 꺼내고 다른 카드와 떨어지게 해 주세요.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>화면에 가져가라는 안내가 나올 때까지 그대로 두세요.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>카드 확인 필요</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>카드 있음</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>아직 신청이 시작되지 않았습니다</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date}부터 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>캠페인은 시작되었습니다. 포인트 신청 시작일은 추후 안내합니다.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>점검 중입니다</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>지금은 이용 시간이 아닙니다</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>이 단말기의 이용 시간은 {hours}입니다.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>신청 접수가 마감되었습니다</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>포인트 신청은 {date}에 마감되었습니다.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>준비 중입니다</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>단말기를 준비하고 있습니다. 잠시 기다려 주세요.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>지금은 카드를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>이 단말기의 카드 리더가 응답하지 않습니다. 고객님의 카드 때문이 아닙니다.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>이 단말기는 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>신청을 받기 위한 설정이 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>지금은 이 단말기에서 신청할 수 없습니다</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>한동안 통신이 되지 않고 있습니다. 통신이 되면 자동으로 다시 열립니다.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>단말기의 시계가 맞지 않습니다. 고객님의 카드 때문이 아닙니다.</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>일주일 동안 통신이 되지 않아 시계를 확인하지 못했습니다. 연결되면 저절로 다시 열립니다.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>지금은 신청 내용을 안전하게 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>잠시 이용을 중지합니다</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>직원이 이 단말기를 중지했습니다. 곧 다시 이용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>오늘 접수는 끝났습니다</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>직원이 이 단말기의 오늘 접수를 마쳤습니다.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>수리를 기다리는 중입니다</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>수리가 끝날 때까지 직원이 이 단말기를 중지했습니다.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>이용 시간에 다시 와 주세요.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>시스템을 점검하고 있습니다.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>{start}부터 {end}까지 시스템을 점검합니다.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>{moment}까지 시스템을 점검합니다.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>신청 내용은 공식 사이트나 전화 상담 창구에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>최신 정보는 공식 사이트에 있습니다.</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>이 시간에는 스마트폰으로도 신청할 수 없습니다. 나중에 다시 와 주세요.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>스마트폰으로는 언제든지 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>스마트폰이나 다른 신청 지원 장소(수속 스폿)에서도 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>다른 신청 지원 장소 (수속 스폿)</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>스마트폰으로 신청</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>공식 사이트</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>직원에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>읽고 동의해 주세요</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>카드를 넣어 주세요</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>카드를 올려 놓으세요</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>개인정보 취급에 동의합니다</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>이용약관에 동의합니다</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>체크한 뒤 카드를 넣어 주세요.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>체크한 뒤 카드를 올려 놓으세요.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>개인정보 취급 안내</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>이용약관</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>결제 서비스 이용약관</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>년</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>ID와 코드를 입력하세요</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>전화번호 끝 4자리 (선택)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>콜센터에 문의할 때만 사용합니다.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>남은 자릿수: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>결제 서비스 ID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>보안 코드</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>ID와 같을 수 있습니다.</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>카드 앞면에 있습니다.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>카드 뒷면에 있습니다.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>앱의 결제 화면에 있습니다.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>앱의 계정 화면에 있습니다.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>서비스의 회원 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>숫자 8자리: 연, 월, 일.</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>숫자 {n}자리</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>숫자 {least}~{most}자리</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>대문자와 숫자 {n}글자</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>대문자와 숫자 {least}~{most}글자</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>{n}글자</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>{least}~{most}글자</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>없는 날짜입니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>남은 글자 수: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>입력한 내용을 확인해 주세요.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>서비스의 번호가 맞습니까? 마이넘버는 입력하지 마세요.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>쇼와 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>헤이세이 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>레이와 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>다이쇼 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>일본 연호인가요? 연호를 선택하세요:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>일본 연호</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1년으로 하기</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>카드가 아직 응답하지 않습니다. 카드를 움직이지 말고 기다려 주세요.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>통화료가 듭니다</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>무료 통화</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>지금 상담 가능</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>지금은 시간 외</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>연결되지 않을 때</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>매일 24시간</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>월요일~금요일</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>주말·공휴일</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}로 상담하는 포인트 전화는 없습니다. 다른 사람에게 전화를 부탁하세요:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>이 전화는 {language}로 통화할 수 없습니다. 다른 사람에게 대신 전화해 달라고 하십시오:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>{language}로 상담하는 카드 전화는 없습니다. 다른 사람에게 전화를 부탁하세요:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>1.5초 누르고 있거나 두 번 누르세요</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>글자 크기와 대비</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>계속하시겠습니까?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>이용 시간이 곧 끝납니다</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>한 번에 이용할 수 있는 시간이 정해져 있습니다. 시간이 되면 안전을 위해 입력한 내용을 모두 지웁니다.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>안전을 위해 입력한 내용을 모두 지웁니다.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>남은 시간: %1초</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>아직 주민등록을 하지 않았나요?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>먼저 사는 곳의 시구정촌에서 등록하세요. 그때 카드도 함께 신청하세요.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>카드와 비밀번호</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>카드를 신청하거나 받을 때 이용자 증명용 전자증명서의 비밀번호(숫자 4자리)를 정합니다. 기억해 두세요.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>그 후 카드와 비밀번호를 준비해 다시 와 주세요. 포인트는 카드를 받은 다음입니다.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>“顔認証”이라고 적힌 카드에는 비밀번호가 없어 신청할 수 없습니다. 시구정촌 창구에서 비밀번호가 있는 카드로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>카드를 신청하는 다른 방법</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>스마트폰, 인터넷, 증명사진기에서도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>일본어로만 제공됩니다.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>{date}을 지나 신청한 카드로는 포인트를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>포인트를 받으려면 {date}까지 카드를 신청하세요.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>첫 카드는 무료입니다</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>마이넘버와 얼굴 사진이 있어 신분증으로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>IC칩의 전자증명서로 체류 절차, 세금 신고(e-Tax) 등을 온라인으로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>카드 교부 신청서를 작성합니다</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>외국인 주민은 신청서와 주소 라벨을 출입국관리기관에서도 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>얼굴 사진을 붙입니다</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>세로 4.5cm × 가로 3.5cm. 흑백도 됩니다.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>6개월 이내 촬영. 정면, 모자 없이, 배경 없이.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>마이넘버는 통지서에 있습니다</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>주민등록 후 2~3주 안에 등기우편으로 옵니다.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>신청서에 필요합니다. 이 단말기에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>마이넘버를 알 때: 우편</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>신청서를 주소 라벨이 붙은 봉투에 넣어 우체통에 넣으세요.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>약 1개월 후 엽서가 옵니다.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>엽서에 적힌 곳에 가서 비밀번호를 정하고 카드를 받으세요.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>모르거나 작성이 어려울 때</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>사는 곳의 시구정촌에 가서 신청서를 작성하세요.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>약 1개월 후 카드가 우편으로 집에 옵니다.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>일부 시구정촌에서는 엽서가 오고, 창구에서 카드를 받습니다.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>포인트 문의</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>카드 문의</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>포인트와 카드 문의</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>화면 옆의 키를 쓸 때</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>전화번호 끝 4자리를 입력했다면 포인트 상담 전화에서 신청을 조회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>카드를 잃어버렸나요?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>바로 사용을 정지해 주십시오. 이 전화는 밤낮으로 받습니다.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>출입국재류관리청</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>사이트에서 카드와 포인트를 16개 언어로 안내합니다.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>최대 {amount} 상당의 포인트, 세 가지로 나뉩니다.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>각각 따로 계산합니다. 포인트는 현금이 아닙니다.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>서로 다른 두 기한</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>카드 신청: {date}까지</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>포인트 신청: {date}까지</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>결제 서비스를 하나 선택합니다</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>참여하는 서비스 중 본인 명의(18세 미만은 법정대리인 명의도 가능)여야 합니다.</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>포인트는 그 서비스의 포인트로 받습니다. 나중에 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>그 서비스의 ID와 코드가 필요합니다. 카드, 앱, 사이트에 있으며 서비스마다 다릅니다.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>그 서비스를 쓸 수 있는 곳에서 평소 구매에 포인트를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>스마트폰으로 언제든지</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>이 사이트에서 앱을 설치하세요. 카드를 읽지 못하는 기종도 있으며, 목록은 이 사이트에 있습니다.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>신청되었는지는 앱이나 컴퓨터 사이트의 “상황 확인”(予約・申込状況確認)에서 카드와 비밀번호로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>스마트폰 케이스를 벗기세요. Android는 NFC를 켜세요.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: 위쪽 부분을 카드 가운데에 댑니다.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: NFC 마크(뒷면 가운데가 많음)를 카드에 댑니다.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>다 읽을 때까지 카드에 붙이세요. 금속 책상 위에서는 하지 마세요.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>읽는 방법은 기종에 따라 다릅니다. 기종별 위치는 앱 사이트에 있습니다(일본어로만 제공).</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>컴퓨터로</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>카드 리더와 공식 사이트의 프로그램이 필요합니다: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>가짜 사이트를 조심하세요. 진짜 주소: {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>이 말로 검색하세요:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>다른 신청 지원 장소 (수속 스폿)에서</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>하지 않는 관공서나 매장도 있습니다. 가기 전에 확인하세요.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>신청 지원 장소에는 “マイナポイント手続スポット” 마크가 있습니다.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>신청 순서 (그림 설명)</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>스마트폰, 컴퓨터, 신청 지원 장소에서의 순서가 공식 사이트에 있습니다.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>고객님의 카드와 비밀번호로만 신청할 수 있습니다</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>카드의 전자증명서 덕분에 악용하기 어렵습니다.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>로그인 상태로 남지 않습니다. 신청할 때마다 카드와 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>직원은 비밀번호를 묻지 않습니다</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>누구에게도 알려 주지 말고 손으로 가리고 입력하세요.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>마이넘버는 사용하지 않습니다</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>12자리 번호를 읽지 않으며, 카드를 찍는 카메라도 없습니다.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>국가는 구매 기록을 갖지 않습니다</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>국가는 구매 기록을 모으거나 가질 수 없습니다. 이 단말기도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>화면에는 아무것도 남지 않습니다</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>카드를 가져가면 입력한 내용이 지워집니다.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>신청은 봉인해 보관하며 이 단말기도 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>가짜 연락을 조심하세요</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>관공서는 이메일이나 SMS로 비밀번호, 계좌, 마이넘버, 수수료를 요구하지 않습니다.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>의심스러우면 경찰 {police} 또는 소비자 핫라인 {consumers}에 전화하세요.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>이 페이지는 일본어로만 제공됩니다.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>{date} 기준 정보입니다.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>최신 정보와 참여하는 서비스 목록은 공식 사이트에 있습니다.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>누가 무엇을 받나요?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>마이넘버카드 받는 방법</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>다른 방법과 장소</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>전화 상담</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>안전한가요?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>최대 {amount} 상당</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} 상당</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>마이넘버카드</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>건강보험증 이용 신청</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>공금 수령 계좌 등록</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>시작일은 추후 안내</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}부터</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>신청할 것이 없습니다</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>최대 {amount} 상당의 포인트 신청</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>{amount} 상당의 포인트 신청</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>제1탄에서 선택한 서비스에서 계속</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>다음을 마쳤습니까? {date}까지 할 예정이면 ‘예’</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>마이나포인트 제1탄을 신청했습니까?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>두 가지 질문에 답해 주세요</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>마이넘버카드가 있고 제1탄에 신청하지 않은 모든 사람이 받습니다.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>{card}까지 신청한 카드여야 합니다. 언제 받았는지는 상관없습니다.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>신청 후 선택한 서비스로 충전하거나 구매하세요. {spend}이면 모두 받고, 적으면 그만큼 받습니다.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>제1탄에 신청했고 아직 다 받지 못했다면 다시 신청하지 않고 그때 선택한 서비스로 충전이나 구매를 계속하세요.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>{date}까지 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>마이넘버카드의 건강보험증 이용 신청을 한 사람이 받습니다.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>충전이나 구매는 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>아직인가요? 스마트폰의 마이나포털, 세븐은행 ATM, 시구정촌 창구에서 할 수 있습니다. 이 화면에서는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>{date}까지 그것과 이 신청을 모두 하세요.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>공금 수령 계좌 등록을 한 사람이 받습니다.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>아직인가요? 스마트폰이나 컴퓨터의 마이나포털에서 할 수 있습니다. 매장 단말기에서는 할 수 없습니다. 이 단말기는 은행 계좌를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>예, 포인트를 모두 받았습니다</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>예, 아직 다 받지 못했습니다</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>서비스 선택하기</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>찾는 것 없음</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(점)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>한 글자 지움</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>비밀번호가 확실한가요?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>한 번 더 틀리면 비밀번호가 잠깁니다.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>잠기면 주민등록이 된 시구정촌 창구에서만 풀 수 있습니다.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>확실하지 않으면 여기서 그만두세요.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>확실함: 한 번 더 입력</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>여기서 그만두기</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>다른 문자</translation>
    </message>
    <message>
        <source>space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>누가 무엇을 받나요?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>카드가 없습니다</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>다른 방법과 장소</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>전화 상담</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>안전한가요?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>본인 신청</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18세 이상</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>자녀 신청</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>15세 미만</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>그 밖의 신청</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15~17세 본인, 후견인</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>상황 확인</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>아직인가요? {date}까지 마이넘버카드의 건강보험증 이용 신청을 하세요. 충전이나 구매는 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>아직인가요? {date}까지 마이나포털에서 공금 수령 계좌 등록을 하세요. 충전이나 구매는 하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}까지 {service}에 충전하세요. 모두 {spend}이면 {reward} {amount} 상당을 받고, 적으면 그만큼 받습니다.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}까지 {service} 결제로 구매하세요. 모두 {spend}이면 {reward} {amount} 상당을 받고, 적으면 그만큼 받습니다.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date}까지 {service}에 충전하거나 그 서비스로 구매하세요. 모두 {spend}이면 {reward} {amount} 상당을 받고, 적으면 그만큼 받습니다.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>아직이면 {date}까지: {items}</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>포인트: {service}의 앱·사이트</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>{date}까지 {service}에 합계 최대 {spend} 충전</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>{date}까지 {service} 결제로 합계 최대 {spend} 구매</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>{date}까지 {service}에 충전하거나 구매, 합계 최대 {spend}</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>포인트는 {service}의 앱이나 사이트에서 확인하세요. 여기에는 표시되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>다른 신청 지원 장소 (수속 스폿)</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>주민등록이 된 시구정촌 창구로 가 주세요.</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>입력한 내용은 모두 지웠습니다. 처음부터 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>마이넘버카드가 아닙니다</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>이 옛날 카드는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>주민기본대장카드입니다. 마이넘버카드만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>여기서는 스마트폰을 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>카드를 직접 사용해 주세요.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>카드를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>카드를 떼었다가 다시 올려 놓으세요. 비밀번호 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>여기서는 카드를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>카드가 손상되었거나 이 리더에 맞지 않습니다. 비밀번호 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>다른 단말기나 스마트폰에서 해 보거나 시구정촌 창구에 문의해 주세요.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>전자증명서가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>신청하려면 이용자 증명용 전자증명서가 필요합니다.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>전자증명서의 유효기간 만료</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>{date}까지 유효했습니다.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>신청하기 전에 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>이 카드는 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>{date}부터 유효합니다.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>카드를 발급하거나 갱신한 뒤 사용할 수 있을 때까지 시간이 걸립니다.</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>교통카드, 운전면허증, 재류카드, 통지카드일 수 있습니다.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>이 카드를 가져가고 마이넘버카드를 사용하세요.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>카드를 뺐다가 다시 넣어 주세요. 비밀번호 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>케이스에서 꺼내세요. 다른 카드, 동전, 은박지와 떨어지게 해 주세요.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>그때 다시 와 주세요.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>내일 이후에 다시 와 주세요.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>이 카드는 여기서 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>마이넘버카드의 공식 기관이 발급한 증명서가 아닙니다.</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>이 카드의 전자증명서는 여기서 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>카드는 잘 읽혔고 손상되지 않았습니다. 비밀번호 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>비밀번호가 잠겼습니다</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>연속 3회 잘못 입력했습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>카드를 가지고 주민등록이 된 시구정촌 창구에서 비밀번호를 다시 설정해 주세요.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>비밀번호가 잠기지 않도록 여기서 끝냈습니다</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>비밀번호가 확실하지 않으면 주민등록이 된 시구정촌 창구로 가 주세요.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>카드가 분리되었습니다</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>안전을 위해 여기서 끝냈습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>처음과 다른 카드입니다</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>조작이 없어서 끝냈습니다</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>카드 리더가 고장 났습니다</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>고객님의 카드 때문이 아닙니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>다른 단말기나 스마트폰을 이용해 주세요.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>카드가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>카드와의 연결이 끊어졌습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>다시 시작하고, 끝날 때까지 카드를 움직이지 마세요.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>신청을 접수하지 못했습니다</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>이 단말기의 고장입니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>신청되었는지 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>단말기의 응답이 늦습니다. 오늘은 다시 신청하지 마세요.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>내일 여기나 스마트폰 앱(일본어로만 제공)의 “상황 확인”(予約・申込状況確認)에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>지금은 상황을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>통신이 되지 않습니다. 신청 내용에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>잠시 후 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>이 카드는 지금 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>카드를 발급하거나 갱신한 직후라면 다음 날까지 기다려 주세요.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>그 외의 경우에는 시구정촌 창구에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>그동안 신청이 마감되었습니다</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>이용하시는 동안 신청 기간이 끝났습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>공식 사이트나 상담 전화에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>이용하시는 동안 마감되었습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>다른 서비스를 선택해 주세요.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>이 사람을 위해 신청할 수 없습니다</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>카드 주인 본인, 15세 미만 자녀의 법정대리인, 성년후견인만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>조부모, 형제자매, 교사, 친구는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>먼저 결제 서비스에 등록하세요</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>이 서비스는 신청 전에 등록이 필요합니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>등록한 뒤 다시 오거나 다른 서비스를 선택하세요.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>비밀번호 입력이 1회로 계산되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>마이넘버카드가 아직 없나요? “시작”, “카드가 없습니다”를 차례로 누르세요.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>체류 기간을 연장했다면 카드도 연장해야 합니다.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>포인트는 없어지지 않습니다. 비밀번호를 설정한 뒤 다시 신청하세요.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>“顔認証”이라고 적힌 카드에는 비밀번호가 없습니다. 창구에서 비밀번호가 있는 카드로 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>배경 있음</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>흐림</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>모자</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>선글라스</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>사용할 수 있는 사진 하나와 사용할 수 없는 사진 넷</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>카드 리더에서 입력</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>입력한 자릿수: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>0이 되면 잠깁니다.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>직원을 포함해 아무에게도 알려 주지 마세요.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>손으로 가리고 입력하세요.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>비밀번호가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>카드를 신청하거나 받을 때 정한 숫자 4자리입니다.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>이용자 증명용 번호입니다. 영문자와 숫자 6~16자리 비밀번호가 아닙니다.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>이 화면이 아니라 카드 리더의 키로 입력해 주세요.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>비밀번호가 입력되지 않았습니다. 비밀번호 횟수는 줄지 않았습니다.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>남은 횟수: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>%1의 사전 등록을 하셨나요?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>네, 했습니다</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>아직입니다</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>스마트폰으로 읽는 코드</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>카드를 투입구에 넣으세요</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>카드를 평평하게 올려 놓으세요</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>연습용 - 실제로 신청되지 않았습니다</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>마이나포인트 제2탄: 신청 확인증</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>휴대전화로 이 코드를 읽으면 신청 상황 확인(予約・申込状況確認) 방법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>문의 전화</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>누구도 비밀번호를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>최신 정보:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시간</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>단말기</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>결제 서비스 ID</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>접수됨 (전송 대기)</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>신청 완료</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>신청되지 않음</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>접수한 내용</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>신청한 내용</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>신청되지 않은 내용</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>신청은 이 단말기에 안전하게 보관되며, 통신이 되면 곧 전송됩니다. 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>신청이 완료되었습니다. 선택한 서비스는 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>결제 서비스에서 ID 또는 보안 코드를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>다른 사람이 이미 이 결제 서비스 ID로 신청했습니다.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>이 사람의 신청이 이미 있습니다.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>이 카드는 지금 신청에 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>이 카드의 전자증명서는 새것이라 아직 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>신청 기간이 끝났습니다.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>이 결제 서비스는 더 이상 신청을 받지 않습니다.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>단말기의 문제로 신청을 접수하지 못했습니다.</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>다시 신청하지 마세요. 이 확인증을 보관하세요.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>내일 이후에 이와 같은 단말기에서 “상황 확인”(予約・申込状況確認)을 선택하세요. 申込済라고 나오면 완료된 것입니다.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>결제 서비스에서 ID와 보안 코드를 확인한 뒤 다시 신청해 주세요.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>본인 명의(18세 미만은 법정대리인 명의도 가능)의 결제 서비스로 다시 신청해 주세요.</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>하실 일은 없습니다. 내용은 이와 같은 단말기의 “상황 확인”(予約・申込状況確認)에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>직접 신청한 것이 아니라면 아래 번호로 전화해 주세요.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>카드를 가지고 시구정촌 창구(市区町村の窓口)에 문의해 주세요.</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>내일 다시 와서 신청해 주세요.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>다른 결제 서비스로 다시 신청해 주세요.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>다시 신청해 주세요. 그래도 안 되면 아래 번호로 전화해 주세요.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>수정하기</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>다른 서비스 선택</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>확인증 인쇄</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>접수 번호</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>나중에 확인할 코드</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>신청을 안전하게 보관하고 있습니다</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>지금 통신이 느립니다. 이 단말기가 자동으로 보냅니다. 다시 신청하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>신청이 완료되었습니다</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ID 또는 코드가 맞지 않습니다</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>카드나 앱에서 둘 다 확인해 주세요. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>이미 사용 중인 ID입니다</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>다른 사람이 이 ID로 신청했습니다. 다른 서비스나 ID를 이용해 주세요.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>이미 신청하셨습니다</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>이전 신청은 그대로 유효합니다. 신청한 기억이 없으면 전화해 주세요.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>이 카드는 지금 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>시구정촌 창구에 문의해 주세요. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>이 카드는 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>카드를 발급하거나 갱신한 뒤에는 시간이 걸립니다. 내일 다시 와 주세요.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>신청 접수가 마감되었습니다</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>신청 기한이 지났습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>이 서비스는 신청을 마감했습니다</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>다른 서비스로 다시 신청할 수 있습니다. 신청되지 않았습니다.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>신청을 처리하지 못했습니다</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>고객님의 잘못이 아닙니다. 신청되지 않았습니다. 상담 전화로 연락해 주세요.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>결제 서비스 계정 하나로 두 사람의 포인트를 받을 수 없습니다. 카드 주인이나 법정대리인 명의의 다른 서비스를 선택하세요.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>신청한 내용을 보려면 “시작”, “상황 확인”(予約・申込状況確認)을 차례로 누르세요.</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>수정할 수 있는 남은 횟수: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>이번에는 더 수정할 수 없습니다. 다시 와 주세요.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>확인증을 인쇄하고 있습니다.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>지금은 확인증을 인쇄할 수 없습니다. 번호를 적거나 코드를 읽어 두세요.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>확인증과 카드를 가져가세요</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>카드를 가져가세요</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>확인증을 인쇄했습니다.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>확인증을 인쇄하지 못했습니다. 번호를 적거나 코드를 읽어 두세요.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>내일 이후에 코드를 읽거나 여기서 “상황 확인”(予約・申込状況確認)을 선택하세요. 申込済라고 나오면 완료된 것입니다.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>표시 중</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>누르는 동안 보기</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>누르는 동안 입력한 내용을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>신청하는 사람</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>최대 {amount} 상당</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>신청하면 다음을 확인한 것이 됩니다</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>입력 안 함</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>전화번호 (끝 4자리)</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>이 내용으로 신청할까요?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} 상당</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>본인 (18세 이상)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>본인 (15~17세)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>15세 미만의 내 자녀 (내가 법정대리인)</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>내가 후견하는 성인</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>결제 서비스는 자녀 또는 내 명의입니다</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>결제 서비스는 본인 또는 법정대리인 명의입니다</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>결제 서비스는 카드 주인의 명의입니다</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>결제 서비스는 본인 명의입니다</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>지금은 확인증을 인쇄할 수 없습니다. 그래도 신청할 수 있으며, 번호와 코드가 화면에 나옵니다.</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>ID와 코드를 확인했습니다</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>변경할 수 없음을 이해했습니다</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>길게 눌러 신청</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>한 번 더 누르면 신청</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>▼로 이어서 읽어 주세요</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>확인증 인쇄</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>서비스의 이름은 무엇인가요?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>서비스 보기: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾지 못했습니다</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>다른 문자</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>다른 키</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>결제 서비스를 하나 선택하세요</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>어떤 종류의 결제 서비스인가요?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>이 서비스로 하기</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date}부터</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>전용 앱에서만 가능</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>받는 것: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>이 서비스는 {date}까지 신청을 받습니다.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>신청한 뒤에는 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>신청 후 충전(입금)하세요. {spend}이면 {points} 상당을 받습니다.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>신청 후 구매하세요. {spend}이면 {points} 상당을 받습니다.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>신청 후 충전하거나 구매하세요. {spend}이면 {points} 상당을 받습니다.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>{date} 기준 목록</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>지금 이 단말기에서 선택할 수 있는 결제 서비스가 없습니다. 스마트폰이나 다른 신청 지원 장소(수속 스폿)에서 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>이 종류의 결제 서비스는 없습니다.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>충전 또는 구매</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>전자화폐</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>선불카드</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>QR코드 결제</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>신용카드</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>직불카드</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>이 서비스의 이용약관에 동의합니다</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>다음으로 진행</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>화면 표시</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>아주 크게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>기본 색</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두운 색</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>눈부심 적게</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>버튼을 아래로</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>시간 늘리기</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>속도: {number}퍼센트</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>음량: {most} 중 {number}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>화면이 어두워졌습니다.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>화면이 다시 밝아졌습니다.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>아래: 다음 줄.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>위: 이전 줄.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>오른쪽: 선택합니다.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>왼쪽: 이전 화면.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>우물 정자: 다음으로 가는 버튼으로.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>별표: 마지막 글자를 지웁니다.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>별표: 질문을 다시.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2부터 9: 전화기처럼 글자. 다시 누르면 다음 글자.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0부터 9: 숫자를 입력합니다.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: 다시 말합니다.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: 한 글자씩 말합니다.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: 전부 읽습니다.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: 더 느리게.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: 지금 어디인가요?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: 더 빠르게.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: 더 작게.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: 화면을 어둡게, 또는 다시 밝게.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: 더 크게.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: 키 설명.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>키를 누르고 있으면 설명이 나옵니다.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>음성 안내입니다. 아래는 다음, 위는 이전, 오른쪽은 선택입니다. 0은 키 설명입니다. 아무 키나 누르면 멈춥니다.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>이것은 이어폰으로만 말합니다.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>비어 있음.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>지금은 사용할 수 없음.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>선택됨.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>선택 안 됨.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>지움: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>아직 남은 항목: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>시구정촌 창구</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: au 매장</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT 도코모: 도코모 매장</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>이온: 대형 마트와 일부 슈퍼마켓</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>세븐은행: ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>소프트뱅크와 Y!mobile 매장</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>빅카메라, 코지마, 소프맵</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>야마다덴키</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>우체국</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>로손: 복합 복사기</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>직원을 부르고 있습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>입력한 내용은 지금 표시하지 않습니다. 무엇이든 물어보세요.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>비밀번호는 누구에게도 알려 주지 마세요. 직원은 묻지 않으며 대신 누르지 않습니다.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>다시 혼자가 되면 “계속”을 누르세요.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>예약·신청 상황</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>포인트 신청</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>마이키 ID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>신청한 기억이 없으면 전화하세요:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>예약됨 (발급됨)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>여기서 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>신청 완료</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: 제1탄에서 선택한 서비스로 충전이나 구매를 계속하세요. 다시 신청하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>아직 신청하지 않음</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>조건이 아직 갖춰지지 않음</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>카드를 가져가세요</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>두고 간 카드가 있습니다</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>입력한 내용은 이 화면에서 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>고객님의 카드라면 가져가세요. 아니면 직원에게 알리거나 경찰에 맡겨 주세요. 비밀번호 없이는 아무도 신청할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>비밀번호 {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>연습용 카드</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>카드를 누르면 올려놓고, 다시 누르면 치웁니다.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>유효한 카드</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>다른 사람의 카드</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>같은 사람의 갱신된 카드</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>전자증명서의 유효기간 만료</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>전자증명서가 아직 유효하지 않음</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>비밀번호 입력 1번 남음</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>비밀번호가 잠겼습니다</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>다른 인증기관의 전자증명서</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>삽입식 카드</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>차세대 카드</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>예전의 주민기본대장카드</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>교통카드</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>카드를 떼지 마세요.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>카드를 빼지 마세요.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>카드로 서명</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>단말기에 안전하게 보관</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>카드 리더에서 비밀번호를 입력해 주세요</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>카드로 서명하고 있습니다</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>신청을 보관하고 있습니다</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>신청을 보내고 있습니다</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>신청 상황을 조회하고 있습니다</translation>
    </message>
</context>
</TS>
