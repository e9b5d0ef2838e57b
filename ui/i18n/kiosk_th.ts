<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>เรียกพนักงาน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>ขนาดอักษรและสี</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>บัตรนี้เป็นของใคร</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>พอยท์เป็นของเจ้าของบัตร</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>ตนเอง (18 ปีขึ้นไป)</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>ลูกอายุต่ำกว่า 15 ปี</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>ฉันเป็นผู้แทนโดยชอบธรรม</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>ตนเอง (15 ถึง 17 ปี)</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>ผู้ใหญ่ที่ฉันเป็นผู้อนุบาล</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>ครอบครัว เพื่อน และคนอื่น</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>บุคคลอื่น</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>ท่านสมัครแทนลูกของท่าน</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>ใช้บัตรของลูก และรหัสลับของบัตรนั้น</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>เฉพาะผู้แทนโดยชอบธรรมเท่านั้น คือบิดามารดา หรือผู้มีอำนาจปกครอง ปู่ย่าตายาย พี่น้อง หรือครูไม่ใช่ผู้แทนโดยชอบธรรม</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>บริการชำระเงินเป็นชื่อของลูกหรือชื่อของท่านก็ได้</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>หนึ่งบัญชีของบริการชำระเงินรับพอยท์ได้คนเดียว หากใช้ชื่อของท่าน ต้องเป็นบริการที่ท่านยังไม่ได้ใช้สำหรับตนเอง และลูกแต่ละคนต้องใช้คนละบริการ</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>ฉันเป็นผู้แทนโดยชอบธรรม: ไปต่อ</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>ท่านสมัครด้วยตนเอง</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>ใช้บัตรของตนเองและรหัสลับของบัตรนั้น</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>บริการชำระเงินเป็นชื่อของตนเอง หรือชื่อผู้แทนโดยชอบธรรม (บิดามารดา หรือผู้มีอำนาจปกครอง) ก็ได้</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>หนึ่งบัญชีของบริการชำระเงินรับพอยท์ได้คนเดียว บัญชีที่ใช้กับผู้อื่นแล้วใช้ไม่ได้</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>หากทำคนเดียวไม่ได้ ผู้แทนโดยชอบธรรมช่วยอยู่ข้างๆ ได้</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>ฉันอายุ 15 ถึง 17 ปี: ไปต่อ</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>ท่านสมัครในฐานะผู้อนุบาล</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>ใช้บัตรของผู้ที่ท่านเป็นผู้อนุบาล และรหัสลับของบัตรนั้น</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>เฉพาะผู้อนุบาลของผู้ใหญ่เท่านั้น ญาติหรือผู้ดูแลทำไม่ได้</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>บริการชำระเงินต้องเป็นชื่อของเจ้าของบัตร</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>ฉันเป็นผู้อนุบาล: ไปต่อ</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>มายนาพอยท์ รอบที่ 2</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>พอยท์สูงสุดเทียบเท่า %1 ด้วยบัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>มายนาพอยท์ รอบที่ 2: พอยท์สูงสุดเทียบเท่า %1</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>สิ่งที่ต้องใช้</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>บัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>รหัสลับ 4 หลักของบัตร</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>ไอดีและรหัสของบริการชำระเงิน (บัตรหรือแอป)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>บัตรหรือแอปของบริการชำระเงิน</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>กำหนดสมัครรับพอยท์: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(สำหรับบัตรที่ยื่นขอภายใน %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>เวลาให้บริการ: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>เฉพาะสาระสำคัญ</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>ดูทั้งหมด</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ดูต่อ</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>สอดด้านที่มีชิปเข้าก่อน จนสุด</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>วางราบ ด้านใดขึ้นก็ได้</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>กรุณาเสียบบัตร</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>กรุณาวางบัตรบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>เครื่องอ่านอยู่ใต้หน้าจอ</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>ช่องเสียบบัตรอยู่ใต้หน้าจอ</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>เครื่องอ่านอยู่ทางซ้ายของหน้าจอ</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>ช่องเสียบบัตรอยู่ทางซ้ายของหน้าจอ</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>เครื่องอ่านอยู่ทางขวาของหน้าจอ</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>ช่องเสียบบัตรอยู่ทางขวาของหน้าจอ</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>นำบัตรออกจากซอง และแยกจากบัตรอื่น</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>ปล่อยบัตรไว้จนกว่าหน้าจอจะบอกว่าหยิบบัตรได้</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>ตรวจบัตร</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>มีบัตรแล้ว</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>ยังไม่เปิดรับสมัคร</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>ท่านสมัครได้ตั้งแต่ {date}</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>แคมเปญเริ่มแล้ว จะประกาศวันเริ่มสมัครรับพอยท์ให้ทราบ</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>ปิดเพื่อบำรุงรักษา</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>ปิดในเวลานี้</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>เครื่องนี้เปิดเวลา {hours}</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>ปิดรับสมัครแล้ว</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>วันสุดท้ายของการสมัครรับพอยท์คือ {date}</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>กำลังเริ่มทำงาน</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>เครื่องกำลังเตรียมพร้อม กรุณารอสักครู่</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>ขณะนี้อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>เครื่องอ่านบัตรไม่ตอบสนอง ไม่ได้เกิดจากบัตรของท่าน</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>เครื่องนี้ยังไม่เปิดใช้งาน</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>ต้องตั้งค่าเครื่องก่อน จึงจะรับสมัครได้</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>ขณะนี้เครื่องนี้รับสมัครไม่ได้</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>เครื่องขาดการเชื่อมต่อมาระยะหนึ่ง จะเปิดใช้ได้อีกครั้งโดยอัตโนมัติ</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>นาฬิกาของเครื่องยังไม่ได้ตั้ง ไม่ได้เกิดจากบัตรของท่าน</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>ไม่มีการเชื่อมต่อเพื่อตรวจสอบนาฬิกามาหนึ่งสัปดาห์ เครื่องจะเปิดใช้งานเองอีกครั้ง</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>ขณะนี้เครื่องเก็บข้อมูลการสมัครอย่างปลอดภัยไม่ได้</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>หยุดให้บริการชั่วคราว</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>พนักงานหยุดใช้เครื่องนี้ไว้ จะเปิดให้บริการอีกครั้งเร็วๆ นี้</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>วันนี้ปิดให้บริการแล้ว</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>พนักงานปิดเครื่องนี้แล้วสำหรับวันนี้</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>หยุดให้บริการ: รอการซ่อม</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>พนักงานหยุดใช้เครื่องนี้ไว้จนกว่าจะซ่อมเสร็จ</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>กรุณามาใหม่ในเวลาทำการ</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>ระบบกำลังบำรุงรักษา</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>ระบบจะบำรุงรักษาตั้งแต่ {start} ถึง {end}</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>ระบบกำลังบำรุงรักษาจนถึง {moment}</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>ดูสิ่งที่ท่านสมัครไว้ได้ที่เว็บไซต์ทางการ หรือโทรสอบถาม</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>ดูข้อมูลล่าสุดได้ที่เว็บไซต์ทางการ</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>ในช่วงนี้สมัครด้วยสมาร์ทโฟนก็ไม่ได้ กรุณามาใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>สมัครด้วยสมาร์ทโฟนได้ทุกเวลา</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>ท่านสมัครด้วยสมาร์ทโฟน หรือที่จุดดำเนินการอื่นได้ด้วย</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>จุดดำเนินการอื่น</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>สมัครด้วยสมาร์ทโฟน</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>เว็บไซต์ทางการ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>กรุณาแจ้งพนักงาน</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ดูต่อ</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>เรียกพนักงาน</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>กรุณาอ่านและยอมรับ</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>กรุณาเสียบบัตร</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>กรุณาวางบัตรบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>ยอมรับประกาศเรื่องข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>ยอมรับข้อกำหนดการใช้งาน</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>ทำเครื่องหมาย แล้วเสียบบัตร</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>ทำเครื่องหมาย แล้วกรุณาวางบัตรบนเครื่องอ่าน</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>ประกาศเรื่องข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>ข้อกำหนดการใช้งาน</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>ข้อกำหนดของบริการชำระเงิน</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>ใส่ไอดีและรหัส</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>หมายเลขโทรศัพท์ 4 หลักท้าย (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>ใช้เมื่อสอบถามศูนย์โทรศัพท์เท่านั้น</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>จำนวนหลักที่ยังขาด: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ไอดีบริการชำระเงิน</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>รหัสความปลอดภัย</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>อาจเหมือนกับไอดี</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>อยู่ที่ด้านหน้าของบัตร</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>อยู่ที่ด้านหลังของบัตร</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>อยู่ที่หน้าจอชำระเงินของแอป</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>อยู่ที่หน้าจอบัญชีของแอป</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>อยู่ที่หน้าสมาชิกของบริการ</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>ตัวเลข 8 หลัก: ปี ค.ศ. เดือน วัน</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>จำนวนหลัก: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>จำนวนหลัก: {least} ถึง {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>ตัวพิมพ์ใหญ่และตัวเลข: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>ตัวพิมพ์ใหญ่และตัวเลข: {least} ถึง {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>จำนวนตัวอักษร: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>จำนวนตัวอักษร: {least} ถึง {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>ไม่มีวันที่นี้ กรุณาตรวจสอบ</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>จำนวนตัวอักษรที่ยังขาด: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>กรุณาตรวจสอบสิ่งที่ท่านใส่</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>นี่เป็นหมายเลขของบริการจริงหรือไม่ อย่าใส่หมายเลขมายนัมเบอร์ที่นี่</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>โชวะ 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>เฮเซ 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>เรวะ 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>ไทโช 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>ปีญี่ปุ่นหรือไม่ เลือกศักราช:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>ปีญี่ปุ่น</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>ใช้ %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>บัตรยังไม่ตอบสนอง กรุณารอ และอย่าขยับบัตร</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>ท่านเสียค่าโทร</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>โทรฟรี</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>เปิดอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>ปิดอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>หากโทรไม่ติด</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>ทุกวัน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>จันทร์ถึงศุกร์</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>เสาร์อาทิตย์ วันหยุด</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>ไม่มีสายพอยท์{language} กรุณาให้ผู้อื่นโทรแทน:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>สายนี้ไม่มีผู้พูด{language} กรุณาให้ผู้อื่นโทรแทน:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>ไม่มีสายเรื่องบัตรที่พูด{language} กรุณาให้ผู้อื่นโทรแทน:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>กดค้างหนึ่งวินาทีครึ่ง หรือกดสองครั้ง</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>ขนาดอักษรและสี</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>ท่านยังใช้งานอยู่หรือไม่</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>การใช้งานนี้ใกล้หมดเวลา</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>การใช้งานแต่ละครั้งมีเวลาจำกัด จากนั้นข้อมูลที่ท่านใส่จะถูกลบเพื่อความปลอดภัย</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>เพื่อความปลอดภัย ข้อมูลที่ท่านใส่จะถูกลบ</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>เหลือเวลา: %1 วินาที</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>จบตอนนี้</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>หากยังไม่ได้ลงทะเบียนที่อยู่</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>ลงทะเบียนที่สำนักงานเทศบาลก่อน และยื่นขอบัตรที่นั่นพร้อมกัน</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>บัตรและรหัสลับ</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>ท่านตั้งรหัสลับ 4 หลักของใบรับรองผู้ใช้ตอนยื่นขอหรือรับบัตร กรุณาจำไว้</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>แล้วกลับมาพร้อมบัตรและรหัสลับ จะได้พอยท์หลังจากได้รับบัตรแล้ว</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>บัตรที่พิมพ์คำว่า &quot;顔認証&quot; ไม่มีรหัสลับและใช้สมัครไม่ได้ เปลี่ยนเป็นบัตรที่มีรหัสลับได้ที่สำนักงานเทศบาล</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>วิธีอื่นในการยื่นขอบัตร</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>ด้วยสมาร์ทโฟน เว็บไซต์ หรือตู้ถ่ายรูป</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>มีเฉพาะภาษาญี่ปุ่น</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>บัตรที่ยื่นขอหลัง {date} ไม่ได้พอยท์</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>หากต้องการพอยท์ ยื่นขอบัตรภายใน {date}</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>บัตรใบแรกฟรี</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>มีมายนัมเบอร์และรูปถ่าย จึงใช้เป็นเอกสารยืนยันตัวตนได้</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>ใช้ชิปของบัตรทำเรื่องออนไลน์ได้ เช่น การพำนัก การยื่นภาษี (e-Tax)</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>กรอกใบคำขอรับบัตร</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>ชาวต่างชาติรับใบคำขอและป้ายที่อยู่ได้ที่สำนักงานตรวจคนเข้าเมืองด้วย</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>ติดรูปถ่ายใบหน้า</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>สูง 4.5 ซม. กว้าง 3.5 ซม. ภาพขาวดำก็ได้</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>ถ่ายไม่เกิน 6 เดือน หน้าตรง ไม่สวมหมวก ไม่มีสิ่งใดด้านหลัง</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>หมายเลขมายนัมเบอร์อยู่ในจดหมายแจ้ง</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>ส่งทางไปรษณีย์ลงทะเบียน 2 ถึง 3 สัปดาห์หลังลงทะเบียนที่อยู่</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>ต้องใช้ในใบคำขอ แต่เครื่องนี้ไม่ใช้</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>หากทราบหมายเลขมายนัมเบอร์: ทางไปรษณีย์</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>ใส่ใบคำขอในซองที่ติดป้ายที่อยู่ แล้วส่งทางไปรษณีย์</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>ประมาณ 1 เดือนจะได้รับไปรษณียบัตร</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>ไปยังสถานที่ในไปรษณียบัตร ตั้งรหัสลับและรับบัตร</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>หากไม่ทราบ หรือกรอกยาก</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>ไปที่สำนักงานเทศบาลที่ท่านอยู่ และกรอกใบคำขอที่นั่น</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>ประมาณ 1 เดือนบัตรจะส่งถึงบ้านทางไปรษณีย์</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>บางเทศบาลจะส่งไปรษณียบัตรมา และรับบัตรที่นั่น</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>เรื่องพอยท์</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>เรื่องบัตร</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>เรื่องพอยท์และบัตร</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>เมื่อใช้ปุ่มข้างหน้าจอ</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>หากท่านใส่หมายเลขโทรศัพท์ 4 หลักท้าย สายเรื่องพอยท์ค้นหาการสมัครของท่านได้</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>หากบัตรหาย</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>กรุณาระงับการใช้บัตรทันที สายนี้รับแจ้งทั้งกลางวันและกลางคืน</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>สำนักงานบริการตรวจคนเข้าเมือง</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>เว็บไซต์อธิบายเรื่องบัตรและพอยท์ใน 16 ภาษา</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>พอยท์สูงสุดเทียบเท่า {amount} แบ่งเป็นสามส่วน</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>แต่ละส่วนแยกกัน พอยท์ไม่ใช่เงินสด</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>กำหนดเวลาสองอย่างที่ต่างกัน</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>ยื่นขอบัตร: ภายใน {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>สมัครรับพอยท์: ภายใน {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>ท่านเลือกบริการชำระเงินหนึ่งบริการ</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>ต้องเป็นบริการที่เข้าร่วม และเป็นชื่อของตนเอง (อายุต่ำกว่า 18 ปี เป็นชื่อผู้แทนโดยชอบธรรมก็ได้)</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>พอยท์จะได้เป็นพอยท์ของบริการนั้น ภายหลังเปลี่ยนแปลงไม่ได้</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>ต้องใช้ไอดีและรหัสของบริการ ซึ่งอยู่บนบัตร ในแอป หรือบนเว็บไซต์ ต่างกันไปตามบริการ</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>ใช้พอยท์ซื้อสินค้าตามปกติได้ทุกที่ที่รับบริการชำระเงินนั้น</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>ด้วยสมาร์ทโฟน ทุกเวลา</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>ติดตั้งแอปจากเว็บไซต์นี้ บางรุ่นอ่านบัตรไม่ได้ เว็บไซต์นี้มีรายการรุ่น</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>ในแอปหรือบนเว็บไซต์ด้วยคอมพิวเตอร์ &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認) จะบอกได้ด้วยบัตรและรหัสลับว่าท่านสมัครแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>ถอดเคสโทรศัพท์ สำหรับ Android ให้เปิด NFC</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: แนบส่วนบนของเครื่องกับกลางบัตร</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: แนบเครื่องหมาย NFC (มักอยู่กลางด้านหลัง) กับบัตร</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>แนบกับบัตรจนอ่านเสร็จ อย่าวางบนโต๊ะโลหะ</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>วิธีอ่านบัตรต่างกันตามรุ่น เว็บไซต์ของแอปแสดงวิธีของแต่ละรุ่น (มีเฉพาะภาษาญี่ปุ่น)</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>ด้วยคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>ต้องมีเครื่องอ่านบัตร และโปรแกรมจากเว็บไซต์ทางการ: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>ระวังเว็บปลอม ที่อยู่จริงคือ {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>ค้นหาในเว็บ:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>ที่จุดดำเนินการอื่น</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>บางสำนักงานหรือร้านไม่รับ กรุณาตรวจสอบก่อนไป</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>จุดดำเนินการมีเครื่องหมาย &quot;マイナポイント手続スポット&quot;</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>ขั้นตอนพร้อมภาพ</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>เว็บไซต์ทางการอธิบายสำหรับสมาร์ทโฟน คอมพิวเตอร์ และจุดดำเนินการ</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>เฉพาะบัตรและรหัสลับของท่านเท่านั้นที่สมัครได้</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>ใบรับรองอิเล็กทรอนิกส์ในบัตรทำให้นำไปใช้ในทางที่ผิดได้ยาก</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>ไม่มีใครล็อกอินค้างไว้ การสมัครทุกครั้งต้องใช้บัตรและใส่รหัสลับอีก</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>พนักงานไม่ถามรหัสลับ</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>อย่าบอกใคร และใช้มือบังปุ่ม</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>ไม่ใช้หมายเลขมายนัมเบอร์</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>เครื่องไม่อ่านเลข 12 หลัก และไม่มีกล้องถ่ายบัตร</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>รัฐไม่มีบันทึกการซื้อสินค้าของท่าน</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>รัฐไม่สามารถเก็บข้อมูลการซื้อของท่าน เครื่องนี้ก็เช่นกัน</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>ไม่มีข้อมูลเหลือบนหน้าจอนี้</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>เมื่อนำบัตรออก ข้อมูลที่ใส่จะถูกลบ</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>การสมัครถูกปิดผนึกรอส่ง แม้เครื่องนี้ก็เปิดไม่ได้</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>ระวังข้อความหลอกลวง</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>ไม่มีหน่วยงานใดขอรหัสลับ บัญชี หมายเลขมายนัมเบอร์ หรือค่าธรรมเนียมทางอีเมลหรือ SMS</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>หากสงสัย โทรหาตำรวจ {police} หรือสายด่วนผู้บริโภค {consumers}</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>หน้าเว็บมีเฉพาะภาษาญี่ปุ่น</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>ข้อมูล ณ วันที่ {date}</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>ดูข้อมูลล่าสุดและรายชื่อบริการได้ที่เว็บไซต์ทางการ</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>ใครได้อะไร</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>วิธีรับบัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>วิธีและสถานที่อื่น</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>สอบถามทางโทรศัพท์</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>ปลอดภัยหรือไม่</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>สูงสุดเทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>เทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>บัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>ใช้เป็นบัตรประกันสุขภาพ</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>บัญชีรับเงินจากภาครัฐ</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>จะแจ้งวันเริ่มภายหลัง</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>ตั้งแต่ {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>ไม่มีรายการให้สมัคร</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>สมัครพอยท์สูงสุดเทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>สมัครพอยท์เทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>ทำต่อในบริการที่เลือกในรอบที่ 1</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>ทำสิ่งเหล่านี้แล้ว หรือจะทำภายใน {date} หรือไม่</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>ท่านสมัครมายนาพอยท์รอบที่ 1 หรือไม่</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>กรุณาตอบ 2 คำถาม</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>สำหรับผู้มีบัตรมายนัมเบอร์ทุกคนที่ไม่ได้สมัครในรอบที่ 1</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>บัตรต้องยื่นขอภายใน {card} ไม่ว่าได้รับบัตรเมื่อใดก็ไม่มีผล</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>หลังสมัคร: เติมเงินหรือซื้อสินค้าด้วยบริการที่เลือก ครบ {spend} จะได้พอยท์ทั้งหมด น้อยกว่านั้นได้น้อยลง</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>หากสมัครในรอบที่ 1 และยังได้พอยท์ไม่ครบ: ไม่ต้องสมัครใหม่ ให้เติมเงินหรือซื้อสินค้าต่อด้วยบริการที่เลือกตอนนั้น</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>สมัครได้ถึง {date}</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>สำหรับผู้ที่สมัครใช้เป็นบัตรประกันสุขภาพแล้ว</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>ไม่ต้องเติมเงินหรือซื้อสินค้า</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>หากยังไม่ได้ทำ ทำได้ใน Mynaportal ด้วยสมาร์ทโฟน ที่ ATM ของ Seven Bank หรือที่เคาน์เตอร์สำนักงานเทศบาล ไม่ใช่บนหน้าจอนี้</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>ทำทั้งสองอย่างภายใน {date}: สิ่งนั้น และการสมัครนี้</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>สำหรับผู้ที่ลงทะเบียนบัญชีรับเงินจากภาครัฐแล้ว</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>หากยังไม่ได้ทำ ทำได้ใน Mynaportal ด้วยสมาร์ทโฟนหรือคอมพิวเตอร์ ทำที่เครื่องของร้านไม่ได้ เครื่องนี้ไม่ถามบัญชีธนาคารของท่าน</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>สมัคร และได้พอยท์ครบแล้ว</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>สมัคร แต่ยังได้ไม่ครบ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>เลือกบริการ</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>ไม่พบ</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>ลบทั้งหมด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(จุด)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่ม</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>ท่านแน่ใจในรหัสลับหรือไม่</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>หากใส่ผิดอีกครั้ง รหัสลับจะถูกล็อก</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>ปลดล็อกได้เฉพาะที่เคาน์เตอร์สำนักงานเทศบาลที่ท่านลงทะเบียนที่อยู่</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>หากไม่แน่ใจ กรุณาหยุด</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>แน่ใจ: ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>หยุดที่นี่</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>ลบทั้งหมด</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>อักขระอื่น</translation>
    </message>
    <message>
        <source>space</source>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>ใครได้อะไร</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>ฉันไม่มีบัตร</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>วิธีและสถานที่อื่น</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>สอบถามทางโทรศัพท์</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>ปลอดภัยหรือไม่</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>สมัครให้ตนเอง</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>อายุ 18 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>สมัครให้ลูก</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>อายุต่ำกว่า 15 ปี</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>การสมัครอื่นๆ</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>อายุ 15–17 ปี หรือผู้อนุบาล</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ท่านต้องการทำอะไร</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>ตรวจสอบสถานะ</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>หากยังไม่ได้ทำ กรุณาสมัครใช้เป็นบัตรประกันสุขภาพภายใน {date} ไม่ต้องเติมเงินหรือซื้อสินค้า</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>หากยังไม่ได้ทำ กรุณาลงทะเบียนบัญชีรับเงินจากภาครัฐใน Mynaportal ภายใน {date} ไม่ต้องเติมเงินหรือซื้อสินค้า</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>เติมเงิน {service} ภายใน {date} ครบ {spend} จะได้{reward}เทียบเท่า {amount} น้อยกว่านั้นได้น้อยลง</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>ซื้อสินค้าด้วย {service} ภายใน {date} ครบ {spend} จะได้{reward}เทียบเท่า {amount} น้อยกว่านั้นได้น้อยลง</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>เติมเงินหรือซื้อสินค้าด้วย {service} ภายใน {date} ครบ {spend} จะได้{reward}เทียบเท่า {amount} น้อยกว่านั้นได้น้อยลง</translation>
    </message>
    <message>
        <source>points</source>
        <translation>พอยท์</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>หากยังไม่ได้ทำ ภายใน {date}: {items}</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>พอยท์: แอปหรือเว็บของ {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>ภายใน {date}: เติมเงิน {service} รวมสูงสุด {spend}</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>ภายใน {date}: ซื้อสินค้าด้วย {service} รวมสูงสุด {spend}</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>ภายใน {date}: เติมเงินหรือซื้อสินค้าด้วย {service} รวมสูงสุด {spend}</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>ดูพอยท์ได้ในแอปหรือเว็บไซต์ของ {service} เครื่องนี้ไม่แสดงพอยท์</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>จุดดำเนินการอื่น</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>กรุณาไปที่เคาน์เตอร์สำนักงานเทศบาลที่ท่านลงทะเบียนที่อยู่</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>ข้อมูลที่ท่านกรอกถูกลบทั้งหมดแล้ว ท่านเริ่มใหม่ได้</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>บัตรนี้ไม่ใช่บัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>บัตรเก่านี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>นี่คือบัตรทะเบียนผู้อยู่อาศัยแบบเดิม ใช้ได้เฉพาะบัตรมายนัมเบอร์เท่านั้น</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>ใช้สมาร์ทโฟนที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>กรุณาใช้ตัวบัตร</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>อ่านบัตรไม่ได้</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>นำบัตรออกแล้วลองใหม่ จำนวนครั้งที่ใส่รหัสลับได้ไม่ลดลง</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>อ่านบัตรที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>บัตรอาจเสียหาย หรือไม่เหมาะกับเครื่องอ่านนี้ จำนวนครั้งที่ใส่รหัสลับได้ไม่ลดลง</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>ลองเครื่องอื่นหรือสมาร์ทโฟน หรือสอบถามที่สำนักงานเทศบาล</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>บัตรนี้ไม่มีใบรับรองอิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>การสมัครต้องใช้ใบรับรองอิเล็กทรอนิกส์สำหรับยืนยันตัวผู้ใช้</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>ใบรับรองอิเล็กทรอนิกส์หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>ใช้ได้ถึง {date}</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>ต้องต่ออายุก่อนจึงจะสมัครได้</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>บัตรนี้ยังใช้ไม่ได้</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>ใช้ได้ตั้งแต่ {date}</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>หลังออกบัตรหรือต่ออายุบัตร ต้องรอสักระยะ</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>อาจเป็นบัตรโดยสาร ใบขับขี่ บัตรผู้พำนัก (Zairyu Card) หรือบัตรแจ้งหมายเลข</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>กรุณานำบัตรนี้ออก แล้วใช้บัตรมายนัมเบอร์ของท่าน</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>กรุณาดึงบัตรออกแล้วเสียบใหม่ จำนวนครั้งที่ใส่รหัสลับได้ไม่ลดลง</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>นำออกจากซอง และให้ห่างจากบัตรอื่น เหรียญ และฟอยล์</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>กรุณามาใหม่ในเวลานั้น</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>กรุณามาใหม่พรุ่งนี้หรือหลังจากนั้น</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>ใช้บัตรนี้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>ใบรับรองนี้ไม่ได้ออกโดยหน่วยงานทางการของบัตรมายนัมเบอร์</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>ใช้ใบรับรองอิเล็กทรอนิกส์ของบัตรนี้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>อ่านบัตรได้ดี บัตรไม่เสียหาย จำนวนครั้งที่ใส่รหัสลับได้ไม่ลดลง</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>รหัสลับถูกล็อก</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>ใส่ผิดติดต่อกันสามครั้ง ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>กรุณานำบัตรไปที่เคาน์เตอร์สำนักงานเทศบาลที่ท่านลงทะเบียนที่อยู่ เพื่อตั้งรหัสลับใหม่</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>เราหยุดที่นี่เพื่อไม่ให้รหัสลับถูกล็อก</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>หากไม่แน่ใจรหัสลับ กรุณาไปที่เคาน์เตอร์สำนักงานเทศบาลที่ท่านลงทะเบียนที่อยู่</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>บัตรถูกนำออก</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>เราจบรายการนี้เพื่อความปลอดภัยของท่าน ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>บัตรนี้ไม่ใช่ใบเดิม</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>จบรายการแล้ว เพราะไม่มีผู้ใช้งาน</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>เครื่องอ่านบัตรขัดข้อง</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>ไม่ได้เกิดจากบัตรของท่าน ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>กรุณาใช้เครื่องอื่น หรือสมาร์ทโฟนของท่าน</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>บัตรไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>การเชื่อมต่อกับบัตรขาดหาย ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>กรุณาเริ่มใหม่ และอย่าขยับบัตรจนเสร็จ</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>เก็บข้อมูลการสมัครไม่ได้</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>เครื่องนี้ขัดข้อง ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>ยังบอกไม่ได้ว่าสมัครสำเร็จหรือไม่</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>เครื่องนี้ตอบสนองไม่ทันเวลา วันนี้กรุณาอย่าสมัครอีก</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>พรุ่งนี้ กรุณาดูที่ &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認) ที่เครื่องนี้ หรือในแอปสมาร์ทโฟน (มีเฉพาะภาษาญี่ปุ่น)</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>ขณะนี้แสดงสถานะไม่ได้</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>ไม่มีการเชื่อมต่อ การสมัครของท่านไม่ได้รับผลกระทบ</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>กรุณาลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>ขณะนี้ใช้บัตรนี้ไม่ได้</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>หลังออกบัตรหรือต่ออายุบัตร กรุณารอถึงวันถัดไป</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>หากไม่ใช่เหตุนี้ กรุณาสอบถามที่เคาน์เตอร์สำนักงานเทศบาลของท่าน</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>หมดเวลารับสมัครระหว่างทำรายการ</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>ช่วงรับสมัครสิ้นสุดขณะที่ท่านทำรายการ ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>กรุณาดูเว็บไซต์ทางการ หรือโทรสอบถาม</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>บริการนี้ปิดรับขณะที่ท่านทำรายการ ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>กรุณาเลือกบริการอื่น</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>ท่านสมัครแทนผู้นี้ไม่ได้</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>เฉพาะเจ้าของบัตร ผู้แทนโดยชอบธรรมของเด็กอายุต่ำกว่า 15 ปี และผู้อนุบาลของผู้ใหญ่เท่านั้น</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>ปู่ย่าตายาย พี่น้อง ครู หรือเพื่อนทำไม่ได้</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>ลงทะเบียนกับบริการชำระเงินก่อน</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>บริการนี้ต้องลงทะเบียนก่อนสมัคร ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>ลงทะเบียนแล้วกลับมาใหม่ หรือเลือกบริการอื่น</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>อาจนับว่าใส่รหัสลับไปแล้ว 1 ครั้ง</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>ไม่มีบัตร? กด &quot;เริ่ม&quot; แล้ว &quot;ฉันไม่มีบัตร&quot;</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>หากต่ออายุการพำนัก ต้องต่ออายุบัตรด้วย</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>พอยท์ไม่หาย สมัครใหม่ได้เมื่อตั้งรหัสลับแล้ว</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>บัตรที่พิมพ์คำว่า &quot;顔認証&quot; ไม่มีรหัสลับ ขอเปลี่ยนเป็นบัตรที่มีรหัสลับได้ที่นั่น</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>มีสิ่งอยู่ด้านหลัง</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ไม่ชัด</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>หมวก</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>แว่นกันแดด</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>รูปที่ใช้ได้หนึ่งรูป และรูปที่ใช้ไม่ได้สี่รูป</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>กรุณาใส่รหัสลับ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>กดที่เครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>จำนวนหลักที่ใส่แล้ว: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>หากเหลือ 0 จะถูกล็อก</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>อย่าบอกใคร แม้แต่พนักงาน</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>กรุณาใช้มือบัง</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>รหัสลับไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 หลัก ที่ตั้งไว้ตอนยื่นขอหรือรับบัตร</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>เป็นของใบรับรองผู้ใช้ ไม่ใช่รหัสผ่านตัวอักษรและตัวเลข 6 ถึง 16 ตัว</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>กรุณากดที่แป้นของเครื่องอ่านบัตร ไม่ใช่ที่หน้าจอนี้</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>ไม่มีการใส่รหัสลับ จำนวนครั้งที่ใส่รหัสลับได้ไม่ลดลง</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>จำนวนครั้งที่เหลือ: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>ท่านลงทะเบียนกับ %1 แล้วหรือยัง</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยัง</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>โค้ดสำหรับอ่านด้วยสมาร์ทโฟน</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>ดันบัตรเข้าช่อง</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>วางบัตรราบบนเครื่องอ่าน</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>ฝึกใช้ - ไม่ได้สมัครจริง</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>มายนาพอยท์ รอบที่ 2: ใบรับ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>เลขที่ใบรับ</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>ใช้โทรศัพท์อ่านโค้ดนี้ เพื่อดูว่าตรวจสอบการสมัคร (予約・申込状況確認) ได้ที่ไหนและอย่างไร</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>มีคำถาม กรุณาโทร</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>ไม่มีใครถามรหัสลับของท่านเด็ดขาด</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>ข้อมูลล่าสุด:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>วันที่และเวลา</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>หมายเลขเครื่อง</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>บริการชำระเงิน</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ไอดีบริการชำระเงิน</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>รับเรื่องแล้ว (รอส่ง)</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>สมัครแล้ว</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>สมัครไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>รับเรื่องสำหรับ</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>สมัครแล้วสำหรับ</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>ไม่ได้สมัครสำหรับ</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>ข้อมูลการสมัครของท่านเก็บอย่างปลอดภัยในเครื่องนี้ และจะส่งทันทีที่เครือข่ายพร้อม การสมัครยังไม่เสร็จสมบูรณ์</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>การสมัครของท่านเสร็จสมบูรณ์แล้ว บริการที่เลือกเปลี่ยนแปลงไม่ได้</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>บริการชำระเงินไม่ยอมรับไอดีหรือรหัสความปลอดภัย</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>มีผู้อื่นสมัครด้วยไอดีบริการชำระเงินนี้แล้ว</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>มีการสมัครของบุคคลนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>ขณะนี้ใช้บัตรนี้สมัครไม่ได้</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>ใบรับรองอิเล็กทรอนิกส์ของบัตรนี้เป็นของใหม่และยังไม่เริ่มใช้</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>ช่วงรับสมัครสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>บริการชำระเงินนี้ไม่รับสมัครแล้ว</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>รับสมัครไม่ได้เพราะเครื่องนี้ขัดข้องทางเทคนิค</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>อย่าสมัครซ้ำ กรุณาเก็บใบรับนี้ไว้</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>ตั้งแต่พรุ่งนี้ เลือก &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認) ที่เครื่องแบบนี้ หากแสดงว่า 申込済 คือเสร็จสมบูรณ์</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>ตรวจสอบไอดีและรหัสความปลอดภัยกับบริการชำระเงิน แล้วสมัครใหม่</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>สมัครใหม่ด้วยบริการชำระเงินที่เป็นชื่อของตนเอง (อายุต่ำกว่า 18 ปี เป็นชื่อผู้แทนโดยชอบธรรมก็ได้)</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>ไม่ต้องทำอะไร หากต้องการดู เลือก &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認) ที่เครื่องแบบนี้</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>หากท่านไม่ได้สมัครเอง กรุณาโทรหมายเลขด้านล่าง</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>กรุณานำบัตรไปสอบถามที่เคาน์เตอร์สำนักงานเทศบาล (市区町村の窓口)</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>กรุณามาใหม่พรุ่งนี้และสมัครอีกครั้ง</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>สมัครใหม่ด้วยบริการชำระเงินอื่น</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>กรุณาสมัครใหม่ หากไม่สำเร็จอีก กรุณาโทรหมายเลขด้านล่าง</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>เลือกบริการอื่น</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>พิมพ์ใบรับ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>เลขที่ใบรับ</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>สแกนเพื่อตรวจสอบภายหลัง</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>เก็บการสมัครไว้อย่างปลอดภัยแล้ว</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>ขณะนี้การเชื่อมต่อช้า เครื่องจะส่งให้เอง ท่านไม่ต้องสมัครอีก</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>การสมัครของท่านเสร็จสมบูรณ์แล้ว</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ไอดีหรือรหัสไม่ผ่าน</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>กรุณาตรวจสอบทั้งสองอย่างที่บัตรหรือในแอป ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>ไอดีนี้ถูกใช้แล้ว</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>มีผู้อื่นสมัครด้วยไอดีนี้แล้ว กรุณาใช้บริการหรือไอดีอื่น</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>ท่านสมัครแล้ว</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>การสมัครครั้งก่อนยังคงเดิม หากจำไม่ได้ว่าเคยสมัคร กรุณาโทร</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>ขณะนี้ใช้บัตรนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>กรุณาสอบถามที่เคาน์เตอร์สำนักงานเทศบาลของท่าน ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>บัตรนี้ยังใช้ไม่ได้</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>หลังออกบัตรหรือต่ออายุบัตร ต้องรอสักระยะ กรุณามาใหม่พรุ่งนี้</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>ปิดรับสมัครแล้ว</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>การสมัครมาหลังวันสุดท้าย ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>บริการนี้ไม่รับสมัครแล้ว</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>ท่านสมัครใหม่ด้วยบริการอื่นได้ ไม่มีการสมัครใดๆ เกิดขึ้น</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>ดำเนินการสมัครไม่ได้</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>ไม่ใช่ความผิดของท่าน ไม่มีการสมัครใดๆ เกิดขึ้น กรุณาโทรสอบถาม</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>หนึ่งบัญชีของบริการชำระเงินรับพอยท์ของสองคนไม่ได้ เลือกบริการอื่นที่เป็นชื่อของเจ้าของบัตรหรือผู้แทนโดยชอบธรรม</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>สิ่งที่สมัคร: กด &quot;เริ่ม&quot; แล้วกด &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認)</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>จำนวนครั้งที่แก้ไขได้อีก: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>แก้ไขในครั้งนี้ไม่ได้อีก กรุณามาใหม่</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>กำลังพิมพ์ใบรับ</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>ตอนนี้พิมพ์ใบรับไม่ได้ กรุณาจดหมายเลขหรือสแกนโค้ด</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>กรุณารับใบรับและบัตร</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>กรุณารับบัตรคืน</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>พิมพ์ใบรับแล้ว</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>พิมพ์ใบรับไม่ได้ กรุณาจดเลขที่ใบรับหรือสแกนโค้ด</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>ตั้งแต่พรุ่งนี้: สแกนโค้ด หรือเลือกที่นี่: &quot;ตรวจสอบสถานะ&quot; (予約・申込状況確認) 申込済 คือเสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>แสดงอยู่</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>กดค้างเพื่อดู</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>แสดงสิ่งที่ท่านใส่ขณะกดค้าง</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>ผู้สมัคร</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>พอยท์</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>สูงสุดเทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>เมื่อสมัคร ฉันขอยืนยันว่า</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>บริการชำระเงิน</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ไม่ได้ใส่</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>โทรศัพท์ 4 หลักท้าย</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>สมัครด้วยข้อมูลนี้หรือไม่</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>เทียบเท่า {amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>ตัวฉันเอง (18 ปีขึ้นไป)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>ตัวฉันเอง (15 ถึง 17 ปี)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>ลูกของฉันอายุต่ำกว่า 15 ปี ฉันเป็นผู้แทนโดยชอบธรรม</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>ผู้ใหญ่ที่ฉันเป็นผู้อนุบาล</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>บริการชำระเงินเป็นชื่อของเด็กเองหรือของฉัน</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>บริการชำระเงินเป็นชื่อของตนเองหรือผู้แทนโดยชอบธรรม</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>บริการชำระเงินเป็นชื่อของเจ้าของบัตรนี้</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>บริการชำระเงินนี้เป็นชื่อของตนเอง</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>ตอนนี้พิมพ์ใบรับไม่ได้ แต่ยังสมัครได้ หมายเลขและโค้ดจะแสดงบนหน้าจอ</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>ตรวจสอบไอดีและรหัสแล้ว</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>เข้าใจว่าเปลี่ยนแปลงไม่ได้</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>กดค้างเพื่อสมัคร</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>กดอีกครั้งเพื่อสมัคร</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>กด ▼ อ่านต่อก่อน</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>พิมพ์ใบรับ</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>บริการชื่ออะไร</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>แสดงบริการ: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ไม่พบ</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>ลบทั้งหมด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>อักขระอื่น</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>ปุ่มอื่น</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>กรุณาเลือกบริการชำระเงินหนึ่งบริการ</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>บริการชำระเงินประเภทใด</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>ใช้บริการนี้</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>ค้นหาด้วยชื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>ตั้งแต่ {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>ในแอปของบริการเท่านั้น</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>เติมเงิน</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>ซื้อสินค้า</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>สิ่งที่ท่านได้: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>บริการนี้รับสมัครถึง {date}</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>หลังสมัครแล้ว เปลี่ยนแปลงไม่ได้</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>หลังสมัคร: เติมเงิน ครบ {spend} ได้เทียบเท่า {points}</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>หลังสมัคร: ซื้อสินค้า ครบ {spend} ได้เทียบเท่า {points}</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>หลังสมัคร: เติมเงินหรือซื้อสินค้า ครบ {spend} ได้เทียบเท่า {points}</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>รายการ ณ {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>ตอนนี้เลือกบริการชำระเงินที่เครื่องนี้ไม่ได้ ท่านสมัครด้วยสมาร์ทโฟน หรือที่จุดดำเนินการอื่นได้</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>ไม่มีบริการชำระเงินประเภทนี้</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>ใช้ไม่ได้ชั่วคราว</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดรับแล้ว</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>เติมเงินหรือซื้อสินค้า</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>เงินอิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>บัตรเติมเงิน</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>ชำระด้วยคิวอาร์โค้ด</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>บัตรเครดิต</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>บัตรเดบิต</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>ยอมรับข้อกำหนดของบริการนี้</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>และไปต่อ</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>การแสดงหน้าจอ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>ใหญ่</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>ใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>สีปกติ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คมชัดสูง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>สีเข้ม</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>ลดแสงจ้า</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>เลื่อนปุ่มลงล่าง</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>เพิ่มเวลา</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>ลดการเคลื่อนไหว</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>เรียกพนักงาน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>ความเร็ว: {number} เปอร์เซ็นต์</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>ระดับเสียง: {number} จาก {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>หน้าจอมืดแล้ว</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>หน้าจอสว่างอีกครั้ง</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>ลง: บรรทัดถัดไป</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>ขึ้น: บรรทัดก่อนหน้า</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>ขวา: เลือกรายการนี้</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>ซ้าย: หน้าจอก่อนหน้า</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>สี่เหลี่ยม: ไปที่ปุ่มไปต่อ</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>ดอกจัน: ลบตัวอักษรสุดท้าย</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>ดอกจัน: ฟังคำถามอีกครั้ง</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 ถึง 9: ตัวอักษรเหมือนโทรศัพท์ กดอีกครั้งเพื่อตัวถัดไป</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 ถึง 9: พิมพ์ตัวเลข</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: พูดอีกครั้ง</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: สะกดทีละตัว</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: อ่านทั้งหมด</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: ช้าลง</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: อยู่ขั้นไหน</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: เร็วขึ้น</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: เบาลง</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: ปิดหน้าจอให้มืด หรือเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: ดังขึ้น</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: แต่ละปุ่มทำอะไร</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>กดปุ่มค้างไว้เพื่อฟังว่าทำอะไร</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>คำแนะนำด้วยเสียง ลงคือถัดไป ขึ้นคือก่อนหน้า ขวาคือเลือก 0 บอกว่าแต่ละปุ่มทำอะไร กดปุ่มใดก็ได้เพื่อหยุดเสียง</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>ส่วนนี้ฟังได้ทางหูฟังเท่านั้น</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>ใช้ไม่ได้ตอนนี้</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>ยังไม่ได้เลือก</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>ลบแล้ว: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>สิ่งที่ยังขาด: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>เคาน์เตอร์สำนักงานเทศบาล</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: ร้าน au</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: ร้าน docomo</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: ห้างและซูเปอร์มาร์เก็ตบางแห่ง</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: ตู้ ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>ร้าน SoftBank และ Y!mobile</translation>
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
        <translation>ที่ทำการไปรษณีย์</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: เครื่องถ่ายเอกสาร</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>เรียกพนักงานแล้ว</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>ตอนนี้ไม่แสดงข้อมูลที่ท่านใส่ ท่านถามได้ทุกเรื่อง</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>อย่าบอกรหัสลับแก่ใคร พนักงานไม่ถามและไม่กดปุ่มแทนท่าน</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>เมื่ออยู่คนเดียวอีกครั้ง กด &quot;ไปต่อ&quot;</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>การสมัครของท่าน</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>สมัครรับพอยท์</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>บริการชำระเงิน</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>มีรายการที่ท่านไม่ได้สมัคร กรุณาโทร:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>จองแล้ว (ออกแล้ว)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>สมัครได้ที่นี่</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>สมัครแล้ว</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: เติมเงินหรือซื้อสินค้าต่อด้วยบริการที่เลือกในรอบที่ 1 ไม่ต้องสมัครอีก</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>ยังไม่ได้สมัคร</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>ยังไม่ครบเงื่อนไข</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดรับแล้ว</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>เตรียมตัว</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>บัตร</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>กรอกข้อมูล</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ตรวจทาน</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>รหัสลับ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>กรุณารับบัตรคืน</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>มีบัตรลืมไว้ที่นี่</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>ข้อมูลที่ท่านกรอกถูกลบจากหน้าจอนี้แล้วทั้งหมด</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>หากเป็นของท่าน กรุณารับไป หากไม่ใช่ แจ้งพนักงานหรือส่งให้ตำรวจ ไม่มีใครใช้บัตรสมัครได้หากไม่ทราบรหัสลับ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>ฝึกใช้</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>รหัสลับ {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>บัตรสำหรับฝึกใช้</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>แตะบัตรเพื่อวาง แตะอีกครั้งเพื่อเอาออก</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>บัตรที่ใช้ได้</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>บัตรของผู้อื่น</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>บัตรที่ต่ออายุของคนเดียวกัน</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>ใบรับรองหมดอายุ</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>ใบรับรองยังไม่มีผล</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>ใส่รหัสลับ ได้อีก 1 ครั้ง</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>รหัสลับถูกล็อก</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>ใบรับรองของหน่วยงานอื่น</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>บัตรในช่องเสียบ</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>บัตรรุ่นถัดไป</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>บัตรทะเบียนผู้อยู่อาศัยแบบเดิม</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>บัตรโดยสาร</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>กรุณาอย่านำบัตรออก</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>กรุณาอย่าดึงบัตรออก</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>บัตรลงลายมือชื่อ</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>เก็บอย่างปลอดภัยในเครื่องนี้</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>กำลังอ่านบัตรของท่าน</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>กรุณาใส่รหัสลับที่เครื่องอ่านบัตร</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>บัตรของท่านกำลังลงลายมือชื่อ</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>กำลังเก็บข้อมูลการสมัครอย่างปลอดภัย</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>กำลังส่งข้อมูลการสมัคร</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>กำลังสอบถามสถานะการสมัคร</translation>
    </message>
</context>
</TS>
