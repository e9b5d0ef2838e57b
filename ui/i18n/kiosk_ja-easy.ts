<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja-easy" sourcelanguage="en">
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After charging or shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is not the cause. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {yen} yen worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application came after the last day. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you apply, the payment service cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myself (15 or older)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For charging or shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you did not apply for? Help line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
