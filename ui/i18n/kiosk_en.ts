<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Text size and contrast</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>Whose card is it?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>Points are for the person whose card it is.</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>Myself, 18 or older</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>My child under 15</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>I am the legal representative</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>Myself, 15 to 17 years old</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>An adult whose guardian I am</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>family, friend, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Someone else</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>You apply for your child</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>Use your child&apos;s card, and the PIN of your child&apos;s card.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>The payment service may be in your child&apos;s name or in your own.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>I am the legal representative: go on</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>You apply yourself</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>Use your own card and its PIN.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>If you cannot do it alone, your legal representative may help beside you.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>I am 15 to 17: go on</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>You apply as a guardian</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>Use the card of the person whose guardian you are, and its PIN.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>Only the guardian of an adult may do this, not a relative or a carer.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>The payment service must be in the name of the person whose card it is.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>I am the guardian: go on</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>My Number Points, Round 2</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Up to %1 worth of points with your My Number Card</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>My Number Points, Round 2: up to %1 worth of points</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>What you need</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>Its 4-digit PIN</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>ID and code of a payment service (card or app)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>Card or app of a payment service</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Apply for points by %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(for cards applied for by %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Hours: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>Push it in with the chip first, until it stops.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>Lay it flat, either side up.</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Insert your card</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Place your card on the reader</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>The reader is below the screen.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>The slot is below the screen.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>The reader is on the left of the screen.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>The slot is on the left of the screen.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>The reader is on the right of the screen.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>The slot is on the right of the screen.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>Take the card out of its case, away from other cards.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>Leave it there until the screen says you can take it.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>Card: check</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>Card OK</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>Applications have not started yet</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>You can apply from {date}.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>The campaign has begun. When you can apply for points will be announced.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>Closed for maintenance</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Closed at this hour</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>This terminal is open {hours}.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Applications have ended</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>The last day to apply for points was {date}.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Starting up</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>This terminal is getting ready. Please wait a moment.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>Cards cannot be read right now</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>The card reader of this terminal does not answer. Your card is not the cause.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>This terminal is not in service yet</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>It has to be set up before it can take applications.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>This terminal cannot take applications right now</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>It has had no connection for some time. It opens again by itself.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>Its clock is not set. Your card is not the cause.</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>It has had no connection for a week to check its clock. It opens again by itself.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>It cannot keep applications safely at the moment.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>Out of service for a short time</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>The staff has closed this terminal. It opens again soon.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Closed for today</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>The staff has closed this terminal for today.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>Out of service: waiting for repair</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>The staff has closed this terminal until it is repaired.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>Please come again during opening hours.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>The system is being maintained.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>The system will be maintained from {start} to {end}.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>The system is being maintained until {moment}.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>To see what you applied for, look at the official site or call the help line.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>The latest information is on the official site.</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>Smartphones cannot apply during this time either. Please come again later.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>With a smartphone you can apply at any hour.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>You can also apply with a smartphone, or at another procedure spot.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Other procedure spots</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>Apply with a smartphone</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Official site</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>Please tell the staff.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Please read and agree</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Insert your card</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Place your card on the reader</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>I agree to the privacy notice</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>I agree to the terms of use</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>Tick the boxes, then insert your card.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>Tick the boxes, then place your card on the reader.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>Terms of the payment service</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>Type the ID and the code</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Phone number, last 4 digits (optional)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>Only for questions to the call centre.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>Digits still missing: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>Payment service ID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Security code</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>It may be the same as the ID.</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>It is on the front of the card.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>It is on the back of the card.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>It is on the payment screen of the app.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>It is on the account screen of the app.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>It is on the member page of the service.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 digits: year, month, day.</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>Number of digits: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>Number of digits: {least} to {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>Capital letters and digits: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>Capital letters and digits: {least} to {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>Number of characters: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Number of characters: {least} to {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>There is no such date. Please check it.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>Characters still missing: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Please check what you typed.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>Is this really the number of the service? Never type your My Number here.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
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
        <translation>Japanese year? Choose the era:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>Japanese year</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>The card does not answer yet. Please wait and leave it still.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>You pay for the call</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>If you cannot get through</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>Every day, 24 hours</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>Weekends, holidays</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>No line about points speaks {language}. Ask somebody to call for you:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>This line does not speak {language}. Ask somebody to call for you:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>No line about the card speaks {language}. Ask somebody to call for you:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>Hold for one and a half seconds, or press twice</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Text size and contrast</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>This visit ends soon</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>A visit has a longest time. Then everything you entered is erased, to protect you.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>To protect you, everything you entered will be erased.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Seconds left: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>Not registered as a resident yet?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>Register at your municipality first. Apply for the card there at the same time.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>The card and its PIN</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>Then come back with the card and the PIN: points come after the card.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>Other ways to apply for the card</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>By smartphone, on the web, or at an ID photo booth.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>These are in Japanese only.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>Cards that were applied for after {date} bring no points.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>For points, apply for the card by {date}.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>Your first card is free</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>It bears your My Number and your photo, and is an identity document.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>With its chip you do more online: residence procedures, taxes (e-Tax).</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>Fill in the application form for the card</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>Foreign residents also get the form and the address label at Immigration.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>Add a photo of your face</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>4.5 cm high and 3.5 cm wide. Black and white is fine.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>From the last 6 months. From the front, no hat, nothing behind you.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>Your My Number is on a letter</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>It comes by registered mail 2 to 3 weeks after you register as a resident.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>The form needs it. This terminal does not.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>If you know your My Number: by post</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>Put the form into the envelope with the address label and post it.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>After about 1 month a postcard comes.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>Go to the place on the postcard, set your PIN there, and get your card.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>If you do not know it, or the form is difficult</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>Go to the municipality where you live and fill in the form there.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>After about 1 month the card comes to your home by post.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>In some municipalities a postcard comes instead, and you get the card there.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>About points</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>About the card</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>About points and the card</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>With the keys beside the screen</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>If you gave the last 4 digits of your phone number, the points line can look up your application.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>Lost your card?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>Have it stopped at once: this line answers day and night.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>Immigration Services Agency</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>Its site explains the card and the points in 16 languages.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>Up to {amount} worth of points, in three parts.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>Each part counts by itself. Points are not cash.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>Two different deadlines</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>To apply for the card itself: {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>To apply for the points: {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>You choose one payment service</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>The points come as points of that service. You cannot change it later.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>You need its ID and code: on its card, in its app or on its site. They differ between services.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>You spend them in ordinary shopping, wherever that service can be used.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>With your smartphone, at any hour</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>Get the app from this site. Not every model can read the card: it has a list.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>Take the phone out of its case. On Android, turn NFC on.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: lay its upper edge on the middle of the card.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: the mark of NFC, often in the middle of its back, goes on the card.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>Hold it close to the card until it has been read, not on a metal table.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>With a computer</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>You need a card reader, and a program from the official site: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>Beware of copies: the true address is {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>Search the web for:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>At another procedure spot</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>Not every office or shop takes part. Look before you go.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>Procedure spots bear the mark マイナポイント手続スポット.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>The steps, with pictures</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>The official site shows them for smartphones, for computers and for procedure spots.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>Only your card and your PIN can apply</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>The electronic certificate in the card makes misuse hard.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>Nobody stays logged in: each application needs the card and the PIN anew.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>Staff never ask for your PIN</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>Do not tell it to anybody, and cover the keys with your hand.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>Your My Number is not used</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>The terminal does not read the 12 digits, and no camera looks at your card.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>The state does not know your shopping</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>The state cannot collect or keep what you buy. This terminal does not either.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>Nothing stays on this screen</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>Take the card away, and what you entered is erased.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>Your application waits sealed; this terminal itself cannot open it.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>Beware of false messages</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>In doubt, call the police {police} or the consumer hotline {consumers}.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>The page is in Japanese only.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>This is what was known on {date}.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>The latest information and the list of services are on the official site.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>Who gets what?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>How to get a My Number Card</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Other ways and places</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Help by phone</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Is it safe?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>up to {amount} worth</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} worth</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Use as a health insurance card</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Account to receive public funds</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>Start to be announced</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>From {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>There is nothing to apply for</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>Apply for up to {amount} worth of points</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>Apply for {amount} worth of points</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>Goes on in the service you chose in round 1</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>Have you done these, or will you do them by {date}?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>Did you apply for My Number Points in round 1?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>Please answer two questions</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>For everybody with a My Number Card who did not apply in round 1.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>The card must be requested by {card}. It does not matter when you got it.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>You can apply until {date}.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>For people who have applied to use their card as a health insurance card.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>You do not have to charge or buy anything.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>Do both by {date}: that, and this application.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>For people who have registered an account to receive public funds.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>Yes, and I have all the points</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>Yes, but not all have come yet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>Choose a service</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>Finds nothing</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(point)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>previous</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>erase</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>text size</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>Are you sure of your PIN?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>If it is wrong once more, the PIN will be locked.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>Only the counter of the municipality where you are registered can unlock it.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>If you are not sure, stop here.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>I am sure: try once more</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stop here</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>Other characters</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>Who gets what?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>I have no card</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Other ways and places</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Help by phone</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Is it safe?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>Apply for myself</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>I am 18 or older</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>Apply for my child</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>under 15</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>Other applications</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>I am 15 to 17, or a guardian</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Check status</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>Not done yet? By {date}: {items}.</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>Points: app or site of {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>By {date}: charge {service} with up to {spend} in all.</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>By {date}: shop with {service} for up to {spend} in all.</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>By {date}: charge or shop with {service} for up to {spend} in all.</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>See your points in the app or on the site of {service}. They are not shown here.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Other procedure spots</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Please go to the counter of the municipality where you are registered.</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>No application was made.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>Everything you entered was erased. You can start again.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>This is not a My Number Card</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>This old card cannot be used</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>It is a Basic Resident Register Card. Only a My Number Card can be used.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>A smartphone cannot be used here</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>Please use the card itself.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>The card could not be read</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Take the card away and try again. No PIN try was used.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>The card cannot be read here</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>It may be damaged, or this reader does not suit it. No PIN try was used.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>Try another terminal or your smartphone, or ask at your municipality.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>This card has no electronic certificate</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>The electronic certificate for user identification is needed to apply.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>The electronic certificate has expired</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>It was valid until {date}.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>It must be renewed before you can apply.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>This card cannot be used yet</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>It is valid from {date}.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>After a card is issued or renewed it takes some time.</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>It may be a transit card, a licence, a residence card or a notification card.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>Take this card away. Then use your My Number Card.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>Pull the card out and insert it again. No PIN try was used.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>Take it out of its case. Keep other cards, coins and foil away from it.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>Please come again then.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>Please come again tomorrow or later.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>This card cannot be used here</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>Its certificate was not issued by the official authority for My Number Cards.</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>The card&apos;s electronic certificate cannot be used here</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>The card was read well and is not damaged. No PIN try was used.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>Your PIN is locked</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>It was entered wrongly three times in a row. No application was made.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Take the card to the counter of the municipality where you are registered, to set the PIN again.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>We stop here so that the PIN is not locked</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>The card was taken away</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>For your safety we have ended here. No application was made.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>This is another card than before</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>We have ended because nobody was here</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>The card reader has failed</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>Your card is not the cause. No application was made.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>Please use another terminal, or your smartphone.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>The card did not answer</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>The connection to the card was lost. No application was made.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>Please start again and leave the card still until the end.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>The application could not be kept</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>This terminal has a fault. No application was made.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>We cannot tell yet whether you have applied</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>This terminal did not answer in time. Please do not apply again today.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>The status cannot be shown now</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>There is no connection. Your applications are not affected.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Please try again later.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>This card cannot be used now</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>After a card is issued or renewed, please wait until the next day.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>If that is not the reason, ask at the counter of your municipality.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>Applications have closed meanwhile</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>The period ended while you were here. No application was made.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Please see the official site or call the help line.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>It closed while you were here. No application was made.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Please choose another service.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>You cannot apply for this person</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>Only card holders themselves, legal representatives of children under 15, and guardians can.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>Grandparents, brothers and sisters, teachers or friends cannot.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>First register with the payment service</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>This service needs a registration before you apply. No application was made.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>Register and come back, or choose another service.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>One try of the PIN may have been used.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>No card yet? Press “Start”, then “I have no card”.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>If you extended your period of stay, the card must be extended, too.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>No points are lost: apply again once the PIN is set.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>Something behind</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Sunglasses</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>A photo that is accepted, and four that are not</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Type it on the reader</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Digits entered: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>At 0 it is locked.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>Never tell it to anyone, not even staff.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>Cover the keys.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>The PIN was not right.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 digits, which you set when you applied for the card or got it.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>It is that of the user certificate, not the password of 6 to 16 letters and digits.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>Type it on the keys of the card reader, not here.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>No PIN was entered. No PIN try was used.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Tries left: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>Have you registered with %1?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Yes, it is done</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>Code to read with a smartphone</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>Push the card into the slot</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>Lay the card flat on the reader</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>PRACTICE - nothing was really applied for</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>My Number Points, Round 2: receipt</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>Questions? Please call</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>Nobody will ever ask you for your PIN.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>Latest information:</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Received, waiting to be sent</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Not applied</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>Received for</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Applied for</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>Not applied for</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>Your application is complete. The service you chose cannot be changed.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>The payment service did not accept the ID or the security code.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>Another person has already applied with this payment service ID.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>There is already an application for this person.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>This card cannot be used for an application at present.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>The electronic certificate of this card is new and not in use yet.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>The period for applications is over.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>This payment service does not take applications any more.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>A technical fault of this terminal kept the application from being taken.</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Payment service</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>Payment service ID</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>Do not apply again. Keep this receipt.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Check the ID and the security code with the payment service, then apply again.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>If you did not apply yourself, please call the number below.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>Please come again tomorrow and apply again.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>Apply again with another payment service.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>Please apply again. If it fails once more, please call the number below.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Scan to check later</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>Your application is in safe keeping</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>The connection is slow now. This terminal sends it by itself. You need not apply again.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>Your application is complete</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>The ID or the code was not accepted</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>Please check both on your card or in your app. No application was made.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>This ID is already in use</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>Another person has applied with it. Please use another service or ID.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>You have already applied</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>Your earlier application stays as it is. If you do not remember applying, call the help line.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>This card cannot be used now</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>Please ask at the counter of your municipality. No application was made.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>This card cannot be used yet</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>After a card is issued or renewed it takes some time. Please come again tomorrow.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Applications have ended</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>The application came after the last day. No application was made.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>This service no longer takes applications</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>You can apply again with another service. No application was made.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>The application could not be processed</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>This is not your mistake. No application was made. Please call the help line.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>Corrections left in this visit: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>It cannot be corrected in this visit any more. Please come again.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>The receipt is being printed.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>No receipt can be printed now. Please note the number or scan the code.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>Please take your receipt and your card</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Please take your card</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>The receipt is printed.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>The receipt could not be printed. Please note the number or scan the code.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Hold to show</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>Shows what you typed while you hold it</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>Who applies</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>up to {amount} worth</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>By applying I confirm:</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Payment service</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>Phone, last 4 digits</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>Apply with these details?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} worth</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>Myself (18 or older)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>Myself (15 to 17)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>My child under 15; I am the legal representative</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>The adult whose guardian I am</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>The payment service is in the child&apos;s own name or in mine</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>The payment service is in my own name or in my legal representative&apos;s</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>The payment service is in the name of the person whose card this is</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>The payment service is in my own name</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>I have checked the ID and the code</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>I understand that it cannot be changed</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>Hold to apply</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>Press once more to apply</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>Read on with ▼ first</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Print a receipt</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>What is the service called?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Show services: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Other characters</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Other keys</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Choose one payment service</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>Which kind of payment service?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Use this service</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>From {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Only in its own app</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>For charging</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>For shopping</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>What you get: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>This service takes applications until {date}.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>After you apply it cannot be changed.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>After you apply: charge it (add money). {spend} brings {points} worth.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>After you apply: shop with it. {spend} brings {points} worth.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>After you apply: charge it or shop with it. {spend} brings {points} worth.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>List as of {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>There is no payment service of this kind.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Not available now</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>Charging or shopping</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>E-money</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>Prepaid cards</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>QR code payment</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Credit cards</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>Debit cards</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>and go on</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>I agree to the terms of this service</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>How the screen is shown</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>Normal colours</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Low glare</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>Buttons further down</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>Speed: {number} percent</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>Volume: {number} of {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>The screen is dark.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>The screen is bright again.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>Down: the next line.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>Up: the line before.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>Right: choose it.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>Left: the screen before.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>Hash: to the button that goes on.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>Star: erase the last character.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>Star: the question again.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 to 9: letters, as on a telephone. Press again for the next one.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 to 9: type the digit.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: say it again.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: spell it.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: read everything.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: slower.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: where am I?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: faster.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: quieter.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: the screen dark, or bright again.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: louder.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: what the keys do.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>Hold a key to hear what it does.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>This is said only in a headphone.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Empty.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>Not available now.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Chosen.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Not chosen.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>Erased: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Still missing: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>Municipal offices</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: au shops</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: docomo shops</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: general stores and some supermarkets</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: ATMs</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>SoftBank and Y!mobile shops</translation>
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
        <translation>Post offices</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: multi-copiers</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>Staff have been called</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>What you entered is not shown now. You can ask anything.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>When you are alone again, press “Go on”.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>Your applications</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Apply for points</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Payment service</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>Something you did not apply for? Please call:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>Reserved (issued)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>You can apply here.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Not applied yet</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>A condition is not met yet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>Please take your card</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>A card was left here</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Everything you entered has been erased from this screen.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Practice cards</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>Touch a card to place it. Touch it once more to take it away.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>A valid card</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>Another person&apos;s card</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>A renewed card of the same person</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>The certificate has expired</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>The certificate is not valid yet</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>One try of the PIN is left</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>The PIN is locked</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>The certificate is of another authority</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>A card in a slot</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>A card of the next generation</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>An old Basic Resident Register Card</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>A transit card</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Please do not remove your card.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>Please do not pull out your card.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>The card signs</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>Kept safe in this terminal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>Reading your card</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>Type your PIN on the card reader</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>Your card is signing</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>Keeping your application safe</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>Sending your application</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>Asking for your status</translation>
    </message>
</context>
</TS>
