<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Cỡ chữ và tương phản</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Thẻ này là của ai?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>Điểm thuộc về người đứng tên thẻ.</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>Bản thân (từ 18 tuổi)</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>Con tôi dưới 15 tuổi</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>Tôi là người đại diện theo pháp luật</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>Bản thân (15 đến 17 tuổi)</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>Người lớn mà tôi giám hộ</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>gia đình, bạn bè, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>Quý khách đăng ký cho con</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>Dùng thẻ của con và mã PIN của thẻ đó.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>Chỉ người đại diện theo pháp luật được làm: cha, mẹ hoặc người có quyền nuôi con. Ông bà, anh chị em, thầy cô thì không.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>Dịch vụ thanh toán có thể đứng tên con hoặc quý khách.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>Một tài khoản dịch vụ thanh toán chỉ nhận điểm của một người. Nếu đứng tên quý khách thì cần dịch vụ chưa dùng cho mình, và mỗi con một dịch vụ khác.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>Tôi là người đại diện theo pháp luật: tiếp</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>Quý khách tự đăng ký</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>Dùng thẻ của mình và mã PIN của thẻ đó.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>Dịch vụ thanh toán có thể đứng tên chính chủ hoặc người đại diện theo pháp luật (cha, mẹ hoặc người có quyền nuôi con).</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>Một tài khoản dịch vụ thanh toán chỉ nhận điểm của một người. Tài khoản đã dùng cho người khác thì không dùng được.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>Nếu không tự làm được, người đại diện theo pháp luật có thể giúp bên cạnh.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>Tôi từ 15 đến 17 tuổi: tiếp</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>Quý khách đăng ký với tư cách giám hộ</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>Dùng thẻ của người được giám hộ và mã PIN của thẻ đó.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>Chỉ người giám hộ của người lớn được làm, không phải họ hàng hay người chăm sóc.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>Dịch vụ thanh toán phải đứng tên chủ thẻ.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>Tôi là người giám hộ: tiếp</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Điểm Mynapoint đợt 2</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Điểm tối đa tương đương %1 với Thẻ My Number</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>Điểm Mynapoint đợt 2: điểm tối đa tương đương %1</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Những thứ cần có</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Thẻ My Number</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>Mã PIN 4 chữ số của thẻ</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>ID và mã của dịch vụ thanh toán (thẻ hoặc ứng dụng)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>Thẻ/ứng dụng dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Hạn đăng ký nhận điểm: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(cho thẻ đã xin cấp chậm nhất %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Thực hành</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Giờ phục vụ: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Thực hành</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Chỉ phần chính</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>Đưa đầu có chip vào trước cho đến khi thẻ dừng lại.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>Đặt phẳng, mặt nào lên trên cũng được.</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Vui lòng đưa thẻ vào</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Vui lòng đặt thẻ lên đầu đọc</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>Đầu đọc ở bên dưới màn hình.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>Khe cắm thẻ ở bên dưới màn hình.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>Đầu đọc ở bên trái màn hình.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>Khe cắm thẻ ở bên trái màn hình.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>Đầu đọc ở bên phải màn hình.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>Khe cắm thẻ ở bên phải màn hình.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>Lấy thẻ ra khỏi bao, để xa các thẻ khác.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>Để yên cho đến khi màn hình báo có thể lấy thẻ.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>Kiểm tra thẻ</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>Thẻ OK</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>Chưa bắt đầu nhận đăng ký</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Quý khách có thể đăng ký từ {date}.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>Chương trình đã bắt đầu. Ngày bắt đầu đăng ký nhận điểm sẽ được thông báo.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>Đóng để bảo trì</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Ngoài giờ phục vụ</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>Máy này mở cửa {hours}.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Đã hết hạn nhận đăng ký</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>Ngày cuối cùng đăng ký nhận điểm là {date}.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Đang khởi động</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>Máy đang chuẩn bị. Vui lòng chờ một lát.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>Hiện không đọc được thẻ</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>Đầu đọc thẻ của máy này không phản hồi. Nguyên nhân không phải do thẻ của quý khách.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>Máy này chưa được đưa vào sử dụng</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>Máy cần được cài đặt trước khi có thể nhận đăng ký.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>Hiện máy này không thể nhận đăng ký</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>Máy bị mất kết nối một thời gian. Máy sẽ tự mở lại.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>Đồng hồ của máy chưa được đặt. Nguyên nhân không phải do thẻ của quý khách.</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>Đã một tuần không có kết nối để kiểm tra đồng hồ. Máy sẽ tự mở lại.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>Hiện máy không thể lưu giữ đăng ký một cách an toàn.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>Tạm ngừng phục vụ trong ít phút</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>Nhân viên đang tạm dừng máy này. Máy sẽ sớm mở lại.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Hôm nay đã đóng</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>Hôm nay nhân viên tạm dừng máy này.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>Ngừng phục vụ: đang chờ sửa chữa</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>Nhân viên tạm dừng máy này cho đến khi sửa xong.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>Vui lòng quay lại trong giờ phục vụ.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>Hệ thống đang bảo trì.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>Hệ thống sẽ bảo trì từ {start} đến {end}.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>Hệ thống bảo trì đến {moment}.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>Để xem nội dung đã đăng ký, hãy vào trang web chính thức hoặc gọi tổng đài hỗ trợ.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>Thông tin mới nhất có trên trang web chính thức.</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>Trong lúc này điện thoại cũng không đăng ký được. Vui lòng quay lại sau.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>Bằng điện thoại thông minh, quý khách có thể đăng ký bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>Quý khách cũng có thể đăng ký bằng điện thoại thông minh hoặc tại điểm làm thủ tục khác.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Điểm làm thủ tục khác</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>Đăng ký bằng điện thoại</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Trang web chính thức</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Thực hành</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>Vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Vui lòng đọc và đồng ý</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Vui lòng đưa thẻ vào</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Vui lòng đặt thẻ lên đầu đọc</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>Tôi đồng ý với thông báo về thông tin cá nhân</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>Tôi đồng ý với điều khoản sử dụng</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>Đánh dấu vào các ô, rồi đưa thẻ vào.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>Đánh dấu vào các ô, rồi vui lòng đặt thẻ lên đầu đọc.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Thông báo về thông tin cá nhân</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Điều khoản sử dụng</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>Điều khoản của dịch vụ thanh toán</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>Nhập ID và mã</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Số điện thoại, 4 số cuối (không bắt buộc)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>Chỉ dùng khi hỏi tổng đài.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>Số chữ số còn thiếu: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Mã bảo mật</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>Có thể giống với ID.</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>Ở mặt trước của thẻ.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>Ở mặt sau của thẻ.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>Ở màn hình thanh toán của ứng dụng.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>Ở màn hình tài khoản của ứng dụng.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>Ở trang thành viên của dịch vụ.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 chữ số: năm, tháng, ngày.</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>Số chữ số: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>Số chữ số: từ {least} đến {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>Chữ hoa và chữ số: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>Chữ hoa và chữ số: từ {least} đến {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>Số ký tự: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Số ký tự: từ {least} đến {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>Không có ngày này. Vui lòng kiểm tra.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>Số ký tự còn thiếu: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Vui lòng kiểm tra nội dung đã nhập.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>Đây có đúng là số của dịch vụ không? Đừng nhập số My Number ở đây.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>Shōwa 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>Heisei 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>Reiwa 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>Taishō 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>Năm Nhật Bản? Chọn niên hiệu:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>Năm Nhật Bản</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>Thẻ chưa phản hồi. Vui lòng chờ và để yên thẻ.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>Quý khách trả cước gọi</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Miễn phí cước gọi</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Ngoài giờ</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>Nếu không gọi được</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>Hằng ngày, 24 giờ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Thứ Hai đến thứ Sáu</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>Cuối tuần, ngày lễ</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>Không có tổng đài về điểm nói {language}. Nhờ ai đó gọi giúp:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>Tổng đài này không nói {language}. Nhờ ai đó gọi giúp:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>Không có tổng đài về thẻ nói {language}. Nhờ ai đó gọi giúp:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>Nhấn giữ một giây rưỡi, hoặc nhấn hai lần</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Cỡ chữ và tương phản</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Quý khách còn ở đây không?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>Sắp hết thời gian</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>Mỗi lần sử dụng có giới hạn thời gian. Sau đó mọi nội dung đã nhập được xóa để bảo vệ quý khách.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>Để bảo vệ quý khách, mọi nội dung đã nhập sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Số giây còn lại: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Kết thúc ngay</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>Chưa đăng ký cư trú?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>Trước hết hãy đăng ký cư trú tại văn phòng hành chính địa phương. Xin cấp thẻ tại đó cùng lúc.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>Thẻ và mã PIN</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>Khi xin cấp hoặc nhận thẻ, quý khách đặt mã PIN 4 chữ số cho chứng thư người dùng. Hãy nhớ kỹ.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>Sau đó quay lại với thẻ và mã PIN: có thẻ rồi mới có điểm.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>Thẻ có in chữ “顔認証” không có mã PIN nên không thể đăng ký. Văn phòng hành chính địa phương có thể đổi thành thẻ có mã PIN.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>Cách khác để xin cấp thẻ</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>Bằng điện thoại, trên web hoặc tại máy chụp ảnh thẻ.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>Chỉ có tiếng Nhật.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>Thẻ xin cấp sau {date} không có điểm.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>Để có điểm, hãy xin cấp thẻ chậm nhất {date}.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>Thẻ đầu tiên miễn phí</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>Thẻ có số My Number và ảnh, dùng được làm giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>Với chip của thẻ, có thể làm trực tuyến thủ tục cư trú, khai thuế (e-Tax).</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>Điền đơn xin cấp thẻ</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>Người nước ngoài cũng có thể nhận đơn và nhãn địa chỉ tại Cục Xuất nhập cảnh.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>Dán ảnh khuôn mặt</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>Cao 4,5 cm, rộng 3,5 cm. Ảnh đen trắng cũng được.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>Trong 6 tháng gần đây. Nhìn thẳng, không mũ, không có gì phía sau.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>Số My Number có trong thư thông báo</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>Thư bảo đảm đến sau 2 đến 3 tuần kể từ khi đăng ký cư trú.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>Đơn cần số này. Máy này không cần.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>Nếu biết số My Number: qua bưu điện</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>Cho đơn vào phong bì có nhãn địa chỉ rồi gửi bưu điện.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>Khoảng 1 tháng sau có bưu thiếp đến.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>Đến nơi ghi trên bưu thiếp, đặt mã PIN và nhận thẻ.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>Nếu không biết hoặc đơn khó điền</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>Đến văn phòng hành chính nơi ở và điền đơn tại đó.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>Khoảng 1 tháng sau thẻ được gửi về nhà qua bưu điện.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>Một số nơi gửi bưu thiếp, và quý khách nhận thẻ tại đó.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>Về điểm</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>Về thẻ</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>Về điểm và thẻ</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>Dùng các phím cạnh màn hình</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>Nếu đã nhập 4 số cuối điện thoại, tổng đài về điểm có thể tra cứu đăng ký của quý khách.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>Bị mất thẻ?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>Yêu cầu khóa thẻ ngay: tổng đài này trực cả ngày đêm.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>Cục Quản lý Xuất nhập cảnh và Lưu trú</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>Trang web giới thiệu thẻ và điểm bằng 16 ngôn ngữ.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>Điểm tối đa tương đương {amount}, gồm ba phần.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>Mỗi phần tính riêng. Điểm không phải tiền mặt.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>Hai thời hạn khác nhau</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>Xin cấp thẻ: chậm nhất {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>Đăng ký nhận điểm: chậm nhất {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>Quý khách chọn một dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Phải là dịch vụ tham gia chương trình và đứng tên chính chủ (dưới 18 tuổi: hoặc người đại diện theo pháp luật).</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>Điểm được cấp dưới dạng điểm của dịch vụ đó. Sau đó không thể thay đổi.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>Cần ID và mã của dịch vụ: trên thẻ, trong ứng dụng hoặc trên trang web. Mỗi dịch vụ một khác.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>Điểm dùng để mua sắm hằng ngày, ở bất cứ nơi nào chấp nhận dịch vụ đó.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>Bằng điện thoại, bất cứ lúc nào</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>Cài ứng dụng từ trang web này. Không phải máy nào cũng đọc được thẻ: trang này có danh sách.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>Trong ứng dụng, hoặc trên trang web bằng máy tính, “Kiểm tra tình trạng” (予約・申込状況確認) cho biết quý khách đã đăng ký hay chưa, bằng thẻ và mã PIN.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>Tháo ốp điện thoại. Trên Android, bật NFC.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: áp phần đầu trên của máy vào giữa thẻ.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: áp dấu NFC (thường ở giữa mặt sau) vào thẻ.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>Giữ sát thẻ đến khi đọc xong, không đặt trên bàn kim loại.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>Cách đọc thẻ khác nhau tùy máy. Trang của ứng dụng có hướng dẫn (chỉ có tiếng Nhật).</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>Bằng máy tính</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>Cần đầu đọc thẻ và chương trình từ trang chính thức: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>Cẩn thận trang giả: địa chỉ đúng là {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>Tìm trên web:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>Tại điểm làm thủ tục khác</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>Không phải nơi nào cũng nhận. Hãy xem trước khi đến.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>Điểm làm thủ tục có dấu “マイナポイント手続スポット”.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>Các bước, có hình minh họa</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>Trang chính thức hướng dẫn cho điện thoại, máy tính và điểm làm thủ tục.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>Chỉ thẻ và mã PIN của quý khách mới đăng ký được</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>Chứng thư điện tử trong thẻ khiến việc lạm dụng không dễ.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>Không ai ở trạng thái đăng nhập: mỗi lần đăng ký lại cần thẻ và mã PIN.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>Nhân viên không bao giờ hỏi mã PIN</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>Không cho ai biết, và dùng tay che bàn phím.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>Không dùng đến số My Number</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>Máy không đọc 12 chữ số đó, và không có camera nhìn thẻ.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>Nhà nước không biết việc mua sắm</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>Nhà nước không thể thu thập hay lưu việc quý khách mua gì. Máy này cũng vậy.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>Không còn gì trên màn hình này</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>Lấy thẻ ra thì nội dung đã nhập được xóa.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>Đăng ký được niêm phong trong lúc chờ gửi; chính máy này cũng không mở được.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>Cẩn thận tin nhắn giả</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>Không cơ quan nào hỏi mã PIN, tài khoản, số My Number hay thu phí qua email hoặc SMS.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>Nếu nghi ngờ, hãy gọi cảnh sát {police} hoặc đường dây người tiêu dùng {consumers}.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>Trang này chỉ có tiếng Nhật.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>Đây là thông tin tính đến {date}.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>Thông tin mới nhất và danh sách dịch vụ có trên trang web chính thức.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>Ai nhận được gì?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>Cách nhận Thẻ My Number</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Cách và nơi khác</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Hỏi qua điện thoại</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Có an toàn không?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>tối đa tương đương {amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>tương đương {amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Thẻ My Number</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Dùng làm thẻ bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Tài khoản nhận tiền từ ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>Ngày bắt đầu sẽ thông báo sau</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Từ {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>Không có gì để đăng ký</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>Đăng ký điểm tối đa tương đương {amount}</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>Đăng ký điểm tương đương {amount}</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>Tiếp tục ở dịch vụ đã chọn trong đợt 1</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>Quý khách đã làm, hoặc sẽ làm chậm nhất {date} những việc này?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>Quý khách đã đăng ký Điểm Mynapoint đợt 1 chưa?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>Vui lòng trả lời hai câu hỏi</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>Dành cho mọi người có Thẻ My Number mà không đăng ký đợt 1.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>Thẻ phải được xin cấp chậm nhất {card}. Đã nhận thẻ từ khi nào cũng không quan trọng.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>Sau khi đăng ký: nạp tiền hoặc mua sắm bằng dịch vụ đã chọn. Đủ {spend} thì được toàn bộ điểm, ít hơn thì được ít hơn.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>Nếu đã đăng ký đợt 1 mà chưa nhận đủ điểm: không cần đăng ký lại, hãy tiếp tục nạp tiền hoặc mua sắm bằng dịch vụ đã chọn khi đó.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>Có thể đăng ký đến hết {date}.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>Dành cho người đã đăng ký dùng làm thẻ bảo hiểm y tế.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>Không cần nạp tiền hay mua sắm.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>Chưa làm? Làm trên Mynaportal bằng điện thoại, tại ATM Seven Bank hoặc tại quầy văn phòng hành chính địa phương, không làm trên màn hình này.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>Hãy làm cả hai chậm nhất {date}: việc đó và đăng ký này.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>Dành cho người đã đăng ký tài khoản nhận tiền từ ngân sách nhà nước.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>Chưa làm? Làm trên Mynaportal bằng điện thoại hoặc máy tính. Không làm được tại máy ở cửa hàng. Máy này không bao giờ hỏi tài khoản ngân hàng.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>Có, và đã nhận đủ điểm</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>Có, nhưng chưa nhận đủ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đã hiểu</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>Chọn dịch vụ</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>Không có kết quả</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(dấu chấm)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp theo</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>trước đó</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>back</source>
        <translation>quay lại</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>cỡ chữ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>Quý khách có chắc về mã PIN không?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>Nếu sai thêm một lần nữa, mã PIN sẽ bị khóa.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>Chỉ quầy văn phòng hành chính địa phương nơi quý khách đăng ký cư trú mới mở khóa được.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>Nếu không chắc, hãy dừng tại đây.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>Tôi chắc: thử một lần nữa</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Dừng tại đây</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>Xóa hết</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>Ký tự khác</translation>
    </message>
    <message>
        <source>space</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>Ai nhận được gì?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Tôi không có thẻ</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Cách và nơi khác</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Hỏi qua điện thoại</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Có an toàn không?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>Đăng ký cho mình</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>Từ 18 tuổi</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>Đăng ký cho con</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>dưới 15 tuổi</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>Đăng ký khác</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15–17 tuổi, người giám hộ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Quý khách muốn làm gì?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Kiểm tra tình trạng</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>Chưa làm? Hãy đăng ký dùng làm thẻ bảo hiểm y tế, chậm nhất {date}. Không cần nạp tiền hay mua sắm.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>Chưa làm? Hãy đăng ký tài khoản nhận tiền từ ngân sách nhà nước trên Mynaportal, chậm nhất {date}. Không cần nạp tiền hay mua sắm.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Nạp tiền vào {service}, chậm nhất {date}. Tổng cộng {spend} được {reward} tương đương {amount}; ít hơn thì được ít hơn.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Mua sắm bằng {service}, chậm nhất {date}. Tổng cộng {spend} được {reward} tương đương {amount}; ít hơn thì được ít hơn.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Nạp tiền hoặc mua sắm bằng {service}, chậm nhất {date}. Tổng cộng {spend} được {reward} tương đương {amount}; ít hơn thì được ít hơn.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>Chưa làm? Chậm nhất {date}: {items}.</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>Điểm: ứng dụng hoặc web {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>Nạp tiền {service} chậm nhất {date} (tổng cộng tối đa {spend}).</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>Mua sắm bằng {service} chậm nhất {date} (tổng cộng tối đa {spend}).</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>Nạp tiền hoặc mua sắm bằng {service} chậm nhất {date} (tổng cộng tối đa {spend}).</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Xem điểm trong ứng dụng hoặc trang web của {service}. Điểm không hiển thị tại đây.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Điểm làm thủ tục khác</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Vui lòng đến quầy văn phòng hành chính địa phương nơi quý khách đăng ký cư trú.</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>Mọi thông tin đã nhập đã được xóa. Quý khách có thể bắt đầu lại.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>Đây không phải là Thẻ My Number</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>Không dùng được thẻ cũ này</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>Đây là Thẻ đăng ký cư dân cơ bản. Chỉ dùng được Thẻ My Number.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>Không dùng được điện thoại thông minh tại đây</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>Vui lòng dùng chính tấm thẻ.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Không đọc được thẻ</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Lấy thẻ ra và thử lại. Số lần nhập mã PIN không bị trừ.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>Không đọc được thẻ tại đây</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>Thẻ có thể bị hỏng hoặc không hợp với đầu đọc này. Số lần nhập mã PIN không bị trừ.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>Thử máy khác hoặc điện thoại, hoặc hỏi văn phòng hành chính địa phương.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>Thẻ này không có chứng thư điện tử</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>Cần có chứng thư điện tử xác thực người dùng để đăng ký.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>Chứng thư điện tử đã hết hạn</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Chứng thư có hiệu lực đến hết {date}.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>Cần gia hạn trước khi có thể đăng ký.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Chưa dùng được thẻ này</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>Có hiệu lực từ {date}.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>Sau khi thẻ được cấp hoặc gia hạn, cần chờ một thời gian.</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>Có thể là thẻ đi tàu xe, bằng lái xe, thẻ cư trú hoặc thẻ thông báo.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>Lấy thẻ này ra, rồi dùng Thẻ My Number của quý khách.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>Rút thẻ ra rồi đưa vào lại. Số lần nhập mã PIN không bị trừ.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>Lấy thẻ ra khỏi bao. Để xa thẻ khác, tiền xu và giấy bạc.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>Vui lòng quay lại khi đó.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>Vui lòng quay lại vào ngày mai hoặc sau đó.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Không dùng được thẻ này tại đây</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>Chứng thư của thẻ không do cơ quan chính thức của Thẻ My Number cấp.</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>Chứng thư điện tử của thẻ không dùng được ở đây</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>Thẻ đọc được tốt và không bị hỏng. Số lần nhập mã PIN không bị trừ.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>Mã PIN đã bị khóa</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>Đã nhập sai ba lần liên tiếp. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Mang thẻ đến quầy văn phòng hành chính địa phương nơi quý khách đăng ký cư trú để đặt lại mã PIN.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>Chúng tôi dừng tại đây để mã PIN không bị khóa</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>Không chắc mã PIN? Đến quầy văn phòng hành chính địa phương nơi đăng ký cư trú.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>Thẻ đã bị lấy ra</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>Để an toàn cho quý khách, chúng tôi đã kết thúc tại đây. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>Đây không phải là thẻ lúc đầu</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>Đã kết thúc vì không có ai thao tác</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>Đầu đọc thẻ bị hỏng</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>Nguyên nhân không phải do thẻ của quý khách. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>Vui lòng dùng máy khác hoặc điện thoại thông minh của quý khách.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>Thẻ không phản hồi</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>Mất kết nối với thẻ. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>Vui lòng bắt đầu lại và để yên thẻ đến khi xong.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>Không lưu được đăng ký</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>Máy này gặp sự cố. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>Chưa thể biết đã đăng ký được hay chưa</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>Máy này không phản hồi kịp. Vui lòng không đăng ký lại trong hôm nay.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>Ngày mai, hãy xem mục “Kiểm tra tình trạng” (予約・申込状況確認) tại đây hoặc trong ứng dụng điện thoại (chỉ có tiếng Nhật).</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>Hiện không hiển thị được tình trạng</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>Không có kết nối. Đăng ký của quý khách không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Vui lòng thử lại sau.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Hiện không dùng được thẻ này</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>Sau khi thẻ được cấp hoặc gia hạn, vui lòng chờ đến ngày hôm sau.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>Nếu không phải lý do đó, hãy hỏi tại quầy văn phòng hành chính địa phương.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>Vừa hết hạn nhận đăng ký</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>Thời hạn đã hết trong lúc quý khách thao tác. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Vui lòng xem trang web chính thức hoặc gọi tổng đài hỗ trợ.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>Dịch vụ vừa ngừng nhận trong lúc quý khách thao tác. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Vui lòng chọn dịch vụ khác.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>Quý khách không thể đăng ký cho người này</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>Chỉ chính chủ thẻ, người đại diện theo pháp luật của trẻ dưới 15 tuổi và người giám hộ của người lớn mới được.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>Ông bà, anh chị em, thầy cô hay bạn bè không được.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>Đăng ký trước với dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>Dịch vụ này yêu cầu đăng ký với dịch vụ trước. Chưa có đăng ký nhận điểm nào được thực hiện.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>Hãy đăng ký với dịch vụ rồi quay lại, hoặc chọn dịch vụ khác.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>Có thể đã tính một lần nhập mã PIN.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>Chưa có Thẻ My Number? Nhấn “Bắt đầu”, rồi “Tôi không có thẻ”.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>Nếu đã gia hạn lưu trú thì thẻ cũng phải gia hạn.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>Không mất điểm: đăng ký lại sau khi đặt mã PIN.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>Thẻ có in chữ “顔認証” không có mã PIN: hãy xin đổi sang thẻ có mã PIN tại đó.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>Có vật phía sau</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Đội mũ</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Kính râm</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>Một ảnh được chấp nhận và bốn ảnh không được</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Vui lòng nhập mã PIN</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Nhập trên đầu đọc</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Số chữ số đã nhập: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>Nếu còn 0, mã sẽ bị khóa.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>Không cho ai biết, kể cả nhân viên.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>Hãy che bàn phím.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>Mã PIN không đúng.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 chữ số, đặt khi xin hoặc nhận thẻ.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>Mã của chứng thư người dùng, không phải mật khẩu 6 đến 16 chữ cái và chữ số.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>Vui lòng nhập bằng phím trên đầu đọc thẻ, không nhập tại đây.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>Chưa nhập mã PIN. Số lần nhập mã PIN không bị trừ.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Số lần còn lại: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>Quý khách đã đăng ký trước với %1 chưa?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Rồi, đã xong</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>Mã để đọc bằng điện thoại thông minh</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>Đẩy thẻ vào khe</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>Đặt thẻ nằm phẳng lên đầu đọc</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>THỰC HÀNH - không phải đăng ký thật</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>Điểm Mynapoint đợt 2: biên nhận</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên nhận</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>Dùng điện thoại đọc mã này để biết nơi và cách kiểm tra đăng ký của quý khách (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>Có thắc mắc? Vui lòng gọi</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>Sẽ không bao giờ có ai hỏi mã PIN của quý khách.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>Thông tin mới nhất:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Đã tiếp nhận, chờ gửi</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Chưa đăng ký được</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>Nội dung đã tiếp nhận</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Nội dung đã đăng ký</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>Nội dung chưa đăng ký được</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>Đăng ký của quý khách được lưu an toàn trong máy này và sẽ gửi ngay khi có mạng. Đăng ký chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>Đăng ký của quý khách đã hoàn tất. Dịch vụ đã chọn không thể thay đổi.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>Dịch vụ thanh toán không chấp nhận ID hoặc mã bảo mật.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>Đã có người khác đăng ký bằng ID dịch vụ thanh toán này.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>Người này đã có đăng ký.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>Hiện không thể dùng thẻ này để đăng ký.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>Chứng thư điện tử của thẻ này còn mới và chưa có hiệu lực.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>Thời hạn đăng ký đã hết.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>Dịch vụ thanh toán này không còn nhận đăng ký.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>Không nhận được đăng ký do máy này gặp lỗi kỹ thuật.</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>Không đăng ký lại. Hãy giữ biên nhận này.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Từ ngày mai, chọn “Kiểm tra tình trạng” (予約・申込状況確認) trên máy như thế này. Hiện 申込済 là đã hoàn tất.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Kiểm tra ID và mã bảo mật với dịch vụ thanh toán, rồi đăng ký lại.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Đăng ký lại bằng dịch vụ thanh toán đứng tên chính chủ (dưới 18 tuổi: hoặc người đại diện theo pháp luật).</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>Không cần làm gì. Để xem, chọn “Kiểm tra tình trạng” (予約・申込状況確認) trên máy như thế này.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>Nếu quý khách không tự đăng ký, vui lòng gọi số dưới đây.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>Vui lòng mang thẻ đến hỏi tại quầy văn phòng hành chính địa phương (市区町村の窓口).</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>Vui lòng quay lại vào ngày mai và đăng ký lại.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>Đăng ký lại bằng dịch vụ thanh toán khác.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>Vui lòng đăng ký lại. Nếu vẫn không được, hãy gọi số dưới đây.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>Sửa lại</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Chọn dịch vụ khác</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>In biên nhận</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên nhận</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Quét để kiểm tra sau</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>Đăng ký đã được lưu giữ an toàn</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>Kết nối đang chậm. Máy này sẽ tự gửi. Quý khách không cần đăng ký lại.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>Đăng ký của quý khách đã hoàn tất</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ID hoặc mã không được chấp nhận</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>Vui lòng kiểm tra cả hai trên thẻ hoặc trong ứng dụng. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>ID này đã được sử dụng</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>Người khác đã đăng ký bằng ID này. Vui lòng dùng dịch vụ hoặc ID khác.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>Quý khách đã đăng ký rồi</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>Đăng ký trước đây vẫn giữ nguyên. Nếu không nhớ đã đăng ký, hãy gọi điện.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Hiện không dùng được thẻ này</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>Vui lòng hỏi tại quầy văn phòng hành chính địa phương. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Chưa dùng được thẻ này</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>Sau khi thẻ được cấp hoặc gia hạn, cần chờ một thời gian. Vui lòng quay lại vào ngày mai.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Đã hết hạn nhận đăng ký</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>Đăng ký được gửi sau ngày cuối cùng. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Dịch vụ này không còn nhận đăng ký</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>Quý khách có thể đăng ký lại bằng dịch vụ khác. Chưa có đăng ký nào được thực hiện.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>Không xử lý được đăng ký</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>Đây không phải lỗi của quý khách. Chưa có đăng ký nào được thực hiện. Vui lòng gọi tổng đài hỗ trợ.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>Một tài khoản dịch vụ thanh toán không thể nhận điểm của hai người. Hãy chọn dịch vụ khác, đứng tên chủ thẻ hoặc người đại diện theo pháp luật.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>Nội dung đã đăng ký: nhấn “Bắt đầu”, rồi “Kiểm tra tình trạng” (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>Số lần sửa còn lại trong lần này: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>Lần này không sửa được nữa. Vui lòng quay lại.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>Đang in biên nhận.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>Hiện không in được biên nhận. Hãy ghi lại số hoặc quét mã.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>Vui lòng lấy biên nhận và thẻ</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Vui lòng lấy lại thẻ</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>Đã in biên nhận.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>Không in được biên nhận. Vui lòng ghi lại số hoặc quét mã.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>Ngày mai hoặc sau đó: quét mã, hoặc chọn “Kiểm tra tình trạng” (予約・申込状況確認) tại đây. Khi hiện 申込済 là hoàn tất.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>Đang hiện</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Nhấn giữ để xem</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>Hiện nội dung đã nhập trong khi giữ</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>Người đăng ký</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>tối đa tương đương {amount}</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>Khi đăng ký, tôi xác nhận:</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không nhập</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>Điện thoại, 4 số cuối</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>Đăng ký với thông tin này?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>tương đương {amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>Bản thân (từ 18 tuổi)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>Bản thân (15 đến 17 tuổi)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>Con tôi dưới 15 tuổi; tôi là người đại diện theo pháp luật</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>Người lớn mà tôi giám hộ</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>Dịch vụ thanh toán đứng tên con hoặc tôi</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>Dịch vụ thanh toán đứng tên chính chủ hoặc người đại diện theo pháp luật</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>Dịch vụ thanh toán đứng tên chủ thẻ này</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>Dịch vụ thanh toán đứng tên chính chủ</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>Hiện không in được biên nhận. Quý khách vẫn đăng ký được: số và mã sẽ hiện trên màn hình.</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>Tôi đã kiểm tra ID và mã</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>Tôi hiểu là không thể thay đổi</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>Nhấn giữ để đăng ký</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>Nhấn lần nữa để đăng ký</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>Nhấn ▼ để đọc tiếp</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>In biên nhận</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>Dịch vụ tên là gì?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Hiện dịch vụ: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Ký tự khác</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Phím khác</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Chọn một dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>Loại dịch vụ thanh toán nào?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Dùng dịch vụ này</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Tìm theo tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Từ {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Chỉ trong ứng dụng riêng</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>Nạp tiền</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>Mua sắm</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>Quý khách nhận: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>Dịch vụ này nhận đăng ký đến hết {date}.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Sau khi đăng ký, không thể thay đổi.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>Sau khi đăng ký: nạp tiền. Với {spend}, nhận tương đương {points}.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>Sau khi đăng ký: mua sắm. Với {spend}, nhận tương đương {points}.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>Sau khi đăng ký: nạp tiền hoặc mua sắm. Với {spend}, nhận tương đương {points}.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>Danh sách tính đến {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>Hiện không chọn được dịch vụ thanh toán nào tại máy này. Quý khách có thể đăng ký bằng điện thoại thông minh hoặc tại điểm làm thủ tục khác.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>Không có dịch vụ thanh toán loại này.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Tạm ngừng</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>Nạp tiền hoặc mua sắm</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>Tiền điện tử</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>Thẻ trả trước</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>Thanh toán mã QR</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Thẻ tín dụng</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>Thẻ ghi nợ</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Tôi đồng ý với điều khoản của dịch vụ này</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>và tiếp tục</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>Cách hiển thị màn hình</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Lớn nhất</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>Màu thường</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Bớt chói</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>Nút ở thấp hơn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Thêm thời gian</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Ít chuyển động</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>Tốc độ: {number} phần trăm</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>Âm lượng: {number} trên {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>Màn hình đã tối.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>Màn hình đã sáng lại.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>Xuống: dòng tiếp theo.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>Lên: dòng trước.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>Phải: chọn mục này.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>Trái: màn hình trước.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>Phím thăng: đến nút đi tiếp.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>Phím sao: xóa ký tự cuối.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>Phím sao: nghe lại câu hỏi.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 đến 9: chữ cái, như trên điện thoại. Nhấn lại để sang chữ tiếp theo.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 đến 9: nhập chữ số.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: nói lại.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: đánh vần.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: đọc tất cả.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: chậm hơn.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: tôi đang ở đâu?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: nhanh hơn.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: nhỏ hơn.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: làm tối màn hình, hoặc sáng lại.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: to hơn.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: các phím làm gì.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>Giữ một phím để nghe phím đó làm gì.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>Hướng dẫn bằng giọng nói. Xuống là tiếp, lên là trước, phải là chọn. 0 cho biết các phím làm gì. Phím bất kỳ sẽ ngắt lời.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>Phần này chỉ được đọc trong tai nghe.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Trống.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>Hiện không dùng được.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Đã chọn.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Chưa chọn.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>Đã xóa: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Còn thiếu: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>Quầy văn phòng hành chính địa phương</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: cửa hàng au</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: cửa hàng docomo</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: cửa hàng lớn và một số siêu thị</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: máy ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>Cửa hàng SoftBank và Y!mobile</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>BicCamera, Kojima, Sofmap</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>Yamada Denki</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>Bưu điện</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: máy photocopy</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>Đã gọi nhân viên</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>Nội dung đã nhập hiện không hiển thị. Quý khách cứ hỏi.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>Không cho ai biết mã PIN. Nhân viên không bao giờ hỏi và không nhấn phím thay quý khách.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>Khi ở một mình trở lại, nhấn “Tiếp tục”.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>Các đăng ký của quý khách</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Đăng ký nhận điểm</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Dịch vụ thanh toán</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp theo</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>Có đăng ký không phải của quý khách? Vui lòng gọi:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>Đã đặt trước (đã cấp)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>Có thể đăng ký tại đây.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: tiếp tục nạp tiền hoặc mua sắm bằng dịch vụ đã chọn trong đợt 1. Không cần đăng ký lại.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>Chưa đủ điều kiện</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>Vui lòng lấy lại thẻ</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>Có thẻ bị bỏ quên</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Mọi thông tin đã nhập đã được xóa khỏi màn hình này.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>Nếu là thẻ của quý khách, hãy lấy lại. Nếu không, hãy báo nhân viên hoặc nộp cho cảnh sát. Không có mã PIN thì không ai đăng ký bằng thẻ này được.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Thực hành</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>mã PIN {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Thẻ để thực hành</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>Chạm vào thẻ để đặt. Chạm lần nữa để lấy ra.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>Thẻ còn hiệu lực</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>Thẻ của người khác</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>Thẻ đã gia hạn của cùng một người</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Chứng thư đã hết hạn</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Chứng thư chưa có hiệu lực</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>Còn một lần nhập mã PIN</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>Mã PIN đã bị khóa</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>Chứng thư của cơ quan khác</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>Thẻ trong khe cắm</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>Thẻ thế hệ tiếp theo</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>Thẻ đăng ký cư dân cơ bản cũ</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>Thẻ đi tàu xe</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Vui lòng không lấy thẻ ra.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>Vui lòng không rút thẻ ra.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>Thẻ ký xác nhận</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>Lưu an toàn trong máy này</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>Đang đọc thẻ của quý khách</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>Vui lòng nhập mã PIN trên đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>Thẻ của quý khách đang ký xác nhận</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>Đang lưu an toàn đăng ký của quý khách</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>Đang gửi đăng ký của quý khách</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>Đang tra cứu tình trạng đăng ký</translation>
    </message>
</context>
</TS>
