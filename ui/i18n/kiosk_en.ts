<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>I am 15 or older</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>Someone else&apos;s</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>A child&apos;s, or another person&apos;s</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>My Number Points, Round 2</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Up to %1 worth of points with your My Number Card</translation>
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
        <source>ID and code of a payment service</source>
        <translation>ID and code of a payment service</translation>
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
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>Reading your card</translation>
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
        <source>Please do not remove it.</source>
        <translation>Please do not remove it.</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>The reader is below the screen.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>The reader is on the left of the screen.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>The reader is on the right of the screen.</translation>
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
        <source>My Number Points, Round 2</source>
        <translation>My Number Points, Round 2</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>Applications have not started yet</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>You can apply from {date}.</translation>
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
        <source>It cannot keep applications safely at the moment.</source>
        <translation>It cannot keep applications safely at the moment.</translation>
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
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>You can also apply with a smartphone, or at another procedure spot.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Please read and agree</translation>
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
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Phone number, last 4 digits (optional)</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>With them the call centre can find your application.</translation>
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
        <source>Number of characters: {n}</source>
        <translation>Number of characters: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Number of characters: {least} to {most}</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>To protect you, everything you entered will be erased. Seconds left: %1</translation>
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
        <source>After charging or shopping</source>
        <translation>After charging or shopping</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>If you applied for this use</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>If registered in Mynaportal</translation>
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
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>Up to %1 worth of points</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choose a service</translation>
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
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>Are you sure of your PIN?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>If it is wrong once more, the card is locked.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</translation>
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
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Apply for points</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>Choose a payment service and apply</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Check status</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>See what you have applied for</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>The 4-digit PIN of its user certificate</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>Set when you received the card</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>ID and code of a payment service</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>From its card or app: have it in your hand</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>Do you have these with you?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>Points can be applied for by %1, for cards that were applied for by %2.</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>You can choose one payment service only, and you cannot change it later.</translation>
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
        <source>Help line: %1</source>
        <translation>Help line: %1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>Take this card away and put your My Number Card on the reader.</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Please go to the counter of the municipality where you are registered.</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>Nothing was applied.</translation>
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
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>It may be a transit card, a licence or a residence card.</translation>
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
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>Take it out of its case, away from other cards, and check which side is up.</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Take the card away and try again. No PIN try was used.</translation>
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
        <source>Please come again after that.</source>
        <translation>Please come again after that.</translation>
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
        <source>Your PIN is locked</source>
        <translation>Your PIN is locked</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>It was entered wrongly three times in a row. Nothing was applied.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Take the card to the counter of the municipality where you are registered, to set the PIN again.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>The card was taken away</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation>For your safety we have ended here. Nothing was applied.</translation>
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
        <source>Your card is not the cause. Nothing was applied.</source>
        <translation>Your card is not the cause. Nothing was applied.</translation>
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
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation>The connection to the card was lost. Nothing was applied.</translation>
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
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation>This terminal has a fault. Nothing was applied.</translation>
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
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>Look tomorrow with “Check status”, here or on your smartphone.</translation>
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
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>The period ended while you were here. Nothing was applied.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Please see the official site or call the help line.</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>This terminal is for card holders themselves</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>For other people, please ask at the counter of the municipality.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
        <source>Digits entered: %1</source>
        <translation>Digits entered: %1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>The PIN was not right.</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>After 3 wrong PINs in a row the card is locked.</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>4 digits: for the user certificate, set when you received the card.</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>Hide your hand. Never tell it to anyone, not even staff.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Tries left: {n}</translation>
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
        <source>up to {yen} yen worth</source>
        <translation>up to {yen} yen worth</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>{yen} yen worth</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>Do not apply again. Keep this receipt.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>You see your points in the payment service itself, not on this terminal.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Check the ID and the security code with the payment service, then apply again.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>Apply again with a payment service in your own name.</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>Nothing to do. To see it, choose “Check reservation/application status”.</translation>
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
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Charge {service}. With {spend} yen in all you get points worth {points} yen.</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</translation>
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
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>Help line: %1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Scan to check later</translation>
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
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation>Please check both on your card or in your app. Nothing was applied.</translation>
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
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
        <translation>Please ask at the counter of your municipality. Nothing was applied.</translation>
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
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>The application came after the last day. Nothing was applied.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>This service no longer takes applications</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>You can apply again with another service. Nothing was applied.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>The application could not be processed</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>This is not your mistake. Nothing was applied. Please call the help line.</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>Check in a few days: scan this code, or choose “Check status” here.</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>See your points in the app or on the site of {service}. They are not shown here.</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>The receipt is printed.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>The receipt could not be printed. Please note the number or scan the code.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>Apply: go to PIN</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Who applies</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
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
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>After you apply, the payment service cannot be changed.</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>The payment service is in my own name</translation>
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
        <source>Myself (15 or older)</source>
        <translation>Myself (15 or older)</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Choose one payment service</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Use this service</translation>
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
        <source>Closed {date}</source>
        <translation>Closed {date}</translation>
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
        <source>For charging or shopping</source>
        <translation>For charging or shopping</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>Points for the card come when you charge it (add money).</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>Points for the card come when you shop with it.</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>Points for the card come when you charge it or shop with it.</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>After you apply it cannot be changed.</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>I agree to the terms of this service</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Text size and contrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
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
        <source>Something you did not apply for? Help line: %1</source>
        <translation>Something you did not apply for? Help line: %1</translation>
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
        <source>Applied</source>
        <translation>Applied</translation>
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
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Everything you entered has been erased from this screen.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
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
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Please do not remove your card.</translation>
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
