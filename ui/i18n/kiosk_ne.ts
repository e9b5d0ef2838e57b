<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>कर्मचारी बोलाउने</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>अक्षरको आकार र रङ</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>यो कार्ड कसको हो?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>पोइन्ट कार्ड जसको हो, उसैको हुन्छ।</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>म आफैं (18 वर्ष वा माथि)</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>15 वर्षमुनिको मेरो बच्चा</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>म कानुनी प्रतिनिधि हुँ</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>म आफैं (15 देखि 17 वर्ष)</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>म कानुनी संरक्षक भएको वयस्क</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>परिवार, साथी, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>अरू कोही</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>तपाईं बच्चाका लागि आवेदन दिनुहुन्छ</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>बच्चाको कार्ड र त्यही कार्डको गोप्य नम्बर प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>कानुनी प्रतिनिधिले मात्र गर्न सक्छन्: बुबा, आमा वा अभिभावकत्व भएको व्यक्ति। हजुरबुबा, हजुरआमा, दाजुभाइ, दिदीबहिनी वा शिक्षक होइनन्।</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>भुक्तानी सेवा बच्चाको वा तपाईंको नाममा हुन सक्छ।</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>भुक्तानी सेवाको एउटा खातामा एक जनाको मात्र पोइन्ट आउँछ। तपाईंको नाममा भए, आफ्ना लागि प्रयोग नगरेको सेवा चाहिन्छ, र हरेक बच्चाका लागि फरक।</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>म कानुनी प्रतिनिधि हुँ: अघि</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>तपाईं आफैं आवेदन दिनुहुन्छ</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>आफ्नै कार्ड र त्यसको गोप्य नम्बर प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>भुक्तानी सेवा आफ्नै नाममा वा कानुनी प्रतिनिधि (बुबा, आमा वा अभिभावकत्व भएको व्यक्ति) को नाममा हुन सक्छ।</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>भुक्तानी सेवाको एउटा खातामा एक जनाको मात्र पोइन्ट आउँछ। अरूका लागि प्रयोग भएको खाता चल्दैन।</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>एक्लै गर्न नसके, कानुनी प्रतिनिधिले छेउमा बसेर मद्दत गर्न सक्छन्।</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>म 15–17 वर्षको हुँ: अघि</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>तपाईं कानुनी संरक्षकका रूपमा आवेदन दिनुहुन्छ</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>जसको कानुनी संरक्षक हुनुहुन्छ, उहाँको कार्ड र त्यसको गोप्य नम्बर प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>वयस्कको कानुनी संरक्षकले मात्र गर्न सक्छन्; नातेदार वा हेरचाह गर्नेले सक्दैनन्।</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>भुक्तानी सेवा कार्ड जसको हो उसैको नाममा हुनुपर्छ।</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>म कानुनी संरक्षक हुँ: अघि</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>सुरु गर्नुहोस्</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>माइना पोइन्ट दोस्रो चरण</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>माइ नम्बर कार्डबाट अधिकतम %1 बराबरको पोइन्ट</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>माइना पोइन्ट दोस्रो चरण: अधिकतम %1 बराबरको पोइन्ट</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>चाहिने कुराहरू</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>माइ नम्बर कार्ड</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>कार्डको 4 अङ्कको गोप्य नम्बर</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>भुक्तानी सेवाको ID र कोड (कार्ड वा एप)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>भुक्तानी सेवाको कार्ड वा एप</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>पोइन्ट आवेदनको म्याद: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(%1 सम्म मागिएका कार्डका लागि)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>सेवा समय: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>पछाडि</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>रद्द गर्ने</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 पृष्ठमध्ये पृष्ठ %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>माथि</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>मुख्य कुरा मात्र</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>सबै हेर्ने</translation>
    </message>
    <message>
        <source>More</source>
        <translation>थप हेर्ने</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>चिप भएको छेउ अगाडि राखेर नरोकिउन्जेल छिराउनुहोस्।</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>समतल राख्नुहोस्, जुन पाटो माथि भए पनि हुन्छ।</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>कार्ड घुसाउनुहोस्</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>कार्ड रिडरमा राख्नुहोस्</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>रिडर स्क्रिनको तल छ।</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>कार्ड हाल्ने ठाउँ स्क्रिनको तल छ।</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>रिडर स्क्रिनको बायाँ छ।</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>कार्ड हाल्ने ठाउँ स्क्रिनको बायाँ छ।</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>रिडर स्क्रिनको दायाँ छ।</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>कार्ड हाल्ने ठाउँ स्क्रिनको दायाँ छ।</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>कार्ड खोलबाट निकालेर अरू कार्डबाट अलग राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>स्क्रिनले लिनुहोस् नभनेसम्म त्यहीँ राख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>कार्ड जाँच</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>कार्ड ठीक छ</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>आवेदन अझै सुरु भएको छैन</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>{date} देखि आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>अभियान सुरु भयो। पोइन्टको आवेदन कहिलेदेखि दिन सकिन्छ, पछि जानकारी दिइनेछ।</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>मर्मतका लागि बन्द</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>यो समयमा बन्द</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>यो मेसिन {hours} खुला हुन्छ।</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>आवेदन अवधि सकियो</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>पोइन्ट आवेदनको अन्तिम दिन {date} थियो।</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>सुरु हुँदैछ</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>यो मेसिन तयार हुँदैछ। कृपया एकछिन पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>अहिले कार्ड पढ्न सकिँदैन</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>यो मेसिनको कार्ड रिडरले जवाफ दिएको छैन। कारण तपाईंको कार्ड होइन।</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>यो मेसिन अझै सेवामा आएको छैन</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>आवेदन लिनुअघि यसको सेटअप गर्नुपर्छ।</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>यो मेसिनले अहिले आवेदन लिन सक्दैन</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>केही समयदेखि यसको नेटवर्क जडान छैन। यो आफैं फेरि खुल्छ।</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>यसको घडी मिलाइएको छैन। कारण तपाईंको कार्ड होइन।</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>एक हप्तादेखि घडी जाँच्न सम्पर्क भएको छैन। यो आफैं फेरि खुल्छ।</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>अहिले यसले आवेदन सुरक्षित राख्न सक्दैन।</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>केही समयका लागि बन्द छ</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>कर्मचारीले यो मेसिन बन्द गरेका छन्। चाँडै फेरि खुल्छ।</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>आजका लागि बन्द भयो</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>कर्मचारीले यो मेसिन आजका लागि बन्द गरेका छन्।</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>बन्द छ: मर्मतको पर्खाइमा</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>मर्मत नहुन्जेल कर्मचारीले यो मेसिन बन्द गरेका छन्।</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>कृपया खुला समयमा फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>प्रणालीको मर्मत हुँदैछ।</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>{start} देखि {end} सम्म प्रणालीको मर्मत हुनेछ।</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>{moment} सम्म प्रणालीको मर्मत हुँदैछ।</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>आफूले दिएको आवेदन आधिकारिक साइटमा हेर्नुहोस् वा सहायता फोनमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>ताजा जानकारी आधिकारिक साइटमा छ।</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>यो समयमा स्मार्टफोनबाट पनि आवेदन दिन सकिँदैन। पछि फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>स्मार्टफोनबाट जुनसुकै समयमा आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>स्मार्टफोनबाट वा अर्को प्रक्रिया केन्द्रबाट पनि आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>अन्य प्रक्रिया केन्द्र</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>स्मार्टफोनबाट आवेदन</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>आधिकारिक साइट</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>कृपया कर्मचारीलाई भन्नुहोस्।</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>माथि</translation>
    </message>
    <message>
        <source>More</source>
        <translation>थप हेर्ने</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>कर्मचारी बोलाउने</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>कृपया पढेर सहमति दिनुहोस्</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>कार्ड घुसाउनुहोस्</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>कार्ड रिडरमा राख्नुहोस्</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>व्यक्तिगत जानकारीको सूचनामा सहमत छु</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>प्रयोगका सर्तहरूमा सहमत छु</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>चिन्ह लगाउनुहोस् र कार्ड छिराउनुहोस्।</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>चिन्ह लगाउनुहोस् र कार्ड रिडरमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>व्यक्तिगत जानकारीको सूचना</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>प्रयोगका सर्तहरू</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>भुक्तानी सेवाका सर्तहरू</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>ID र कोड हाल्नुहोस्</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>फोन नम्बरका अन्तिम 4 अङ्क (ऐच्छिक)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>कल सेन्टरमा सोध्दा मात्र प्रयोग हुन्छ।</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>बाँकी अङ्क: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म मिति</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>भुक्तानी सेवा ID</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>सुरक्षा कोड</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>यो ID सँग एउटै हुन सक्छ।</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>कार्डको अगाडिपट्टि छ।</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>कार्डको पछाडिपट्टि छ।</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>एपको भुक्तानी स्क्रिनमा छ।</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>एपको खाता स्क्रिनमा छ।</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>सेवाको सदस्य पृष्ठमा छ।</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 अङ्क: सन् (ई.सं.), महिना, दिन।</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>अङ्क संख्या: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>अङ्क संख्या: {least} देखि {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>ठूला अक्षर र अङ्क: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>ठूला अक्षर र अङ्क: {least} देखि {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>अक्षर संख्या: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>अक्षर संख्या: {least} देखि {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>यस्तो मिति छैन। कृपया जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>बाँकी अक्षर: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>हालेको कुरा जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>यो साँच्चै सेवाको नम्बर हो? यहाँ माइ नम्बर कहिल्यै नहाल्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड्ने</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>शोवा 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>हेइसेइ 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>रेइवा 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>ताइशो 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>जापानी साल? युग छान्नुहोस्:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>जापानी साल</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 प्रयोग गर्ने</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>प्रयोग गर्ने</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>कार्डले अझै जवाफ दिएको छैन। कृपया पर्खनुहोस् र कार्ड नचलाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>फोनको शुल्क लाग्छ</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>निःशुल्क फोन</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>अहिले खुला</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>अहिले बन्द</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>फोन नलागे</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>हरेक दिन, 24 घण्टा</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>हरेक दिन</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमबारदेखि शुक्रबार</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>शनिबार, आइतबार, बिदा</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>पोइन्टबारे {language} बोल्ने फोन छैन। कसैलाई फोन गरिदिन भन्नुहोस्:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>यो फोनमा {language} बोलिँदैन। कसैलाई फोन गरिदिन भन्नुहोस्:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>कार्डबारे {language} बोल्ने फोन छैन। कसैलाई फोन गरिदिन भन्नुहोस्:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>डेढ सेकेन्ड थिचिरहनुहोस्, वा दुई पटक थिच्नुहोस्</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>अक्षरको आकार र रङ</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>के तपाईं अझै यहाँ हुनुहुन्छ?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>समय छिट्टै सकिँदैछ</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>एक पटकको समय सीमित छ। त्यसपछि सुरक्षाका लागि हालेको सबै मेटिन्छ।</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>सुरक्षाका लागि, तपाईंले हालेको सबै मेटिनेछ।</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>बाँकी सेकेन्ड: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>अहिले अन्त्य गर्ने</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी राख्ने</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>अझै बासिन्दा दर्ता गर्नुभएको छैन?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>पहिले नगर/गाउँपालिका कार्यालयमा दर्ता गर्नुहोस्। त्यहीँ कार्ड पनि माग्नुहोस्।</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>कार्ड र गोप्य नम्बर</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>कार्ड माग्दा वा लिँदा प्रयोगकर्ता प्रमाणपत्रका लागि 4 अङ्कको गोप्य नम्बर तोक्नुहोस् र सम्झिराख्नुहोस्।</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>त्यसपछि कार्ड र गोप्य नम्बरसहित फेरि आउनुहोस्: पोइन्ट कार्ड पाएपछि मात्र आउँछ।</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>“顔認証” छापिएको कार्डमा गोप्य नम्बर हुँदैन र आवेदन दिन मिल्दैन। नगर/गाउँपालिका कार्यालयमा गोप्य नम्बर भएको कार्डमा बदल्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>कार्ड माग्ने अन्य तरिका</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>स्मार्टफोन, वेब वा फोटो बुथबाट।</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>यी जापानी भाषामा मात्र छन्।</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>{date} पछि मागिएका कार्डमा पोइन्ट आउँदैन।</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>पोइन्टका लागि {date} सम्ममा कार्ड माग्नुहोस्।</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>पहिलो कार्ड निःशुल्क छ</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>यसमा माइ नम्बर र फोटो हुन्छ, परिचयपत्रका रूपमा प्रयोग गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>यसको चिपबाट अनलाइनमा बसोबाससम्बन्धी प्रक्रिया, कर (e-Tax) आदि गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>कार्ड माग्ने फाराम भर्नुहोस्</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>विदेशी बासिन्दाले फाराम र ठेगाना लेबल अध्यागमन कार्यालयमा पनि पाउनुहुन्छ।</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>अनुहारको फोटो टाँस्नुहोस्</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>4.5 सेमी अग्लो र 3.5 सेमी चौडा। श्यामश्वेत पनि हुन्छ।</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>6 महिनाभित्रको। अगाडिबाट, टोपी बिना, पछाडि केही नभएको।</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>माइ नम्बर चिठीमा छ</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>बासिन्दा दर्ता भएको 2 देखि 3 हप्तामा रजिस्टर्ड हुलाकबाट आउँछ।</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>फारामलाई चाहिन्छ। यो मेसिनलाई चाहिँदैन।</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>माइ नम्बर थाहा भए: हुलाकबाट</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>फाराम ठेगाना लेबल भएको खाममा राखेर हुलाकमा हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>करिब 1 महिनापछि पोस्टकार्ड आउँछ।</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>पोस्टकार्डमा लेखिएको ठाउँमा गएर गोप्य नम्बर तोक्नुहोस् र कार्ड लिनुहोस्।</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>थाहा नभए वा फाराम गाह्रो भए</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>आफू बस्ने नगर/गाउँपालिका कार्यालयमा गएर फाराम भर्नुहोस्।</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>करिब 1 महिनापछि कार्ड हुलाकबाट घरमा आउँछ।</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>कतै पोस्टकार्ड आउँछ र कार्ड कार्यालयमै लिनुपर्छ।</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>पोइन्टबारे</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>कार्डबारे</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>पोइन्ट र कार्डबारे</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>स्क्रिन छेउका कुञ्जीहरू प्रयोग गर्दा</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>फोन नम्बरका अन्तिम 4 अङ्क दिनुभएको भए, पोइन्टको फोनले तपाईंको आवेदन हेर्न सक्छ।</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>कार्ड हरायो?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>तुरुन्तै रोक्का गराउनुहोस्: यो फोनमा दिनरात कुरा गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>अध्यागमन सेवा एजेन्सी</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>यसको साइटले कार्ड र पोइन्टबारे 16 भाषामा बताउँछ।</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>अधिकतम {amount} बराबरको पोइन्ट, तीन भागमा।</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>हरेक भाग छुट्टै हो। पोइन्ट नगद होइन।</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>दुई फरक म्याद</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>कार्ड माग्न: {date} सम्म</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>पोइन्टको आवेदन: {date} सम्म</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>एउटा भुक्तानी सेवा छान्नुहुन्छ</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>सहभागी सेवामध्ये आफ्नै नाममा (18 वर्षमुनिका लागि कानुनी प्रतिनिधिको नाममा पनि) भएको हुनुपर्छ।</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>पोइन्ट त्यही सेवाको पोइन्टका रूपमा आउँछ। पछि परिवर्तन गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>त्यसको ID र कोड चाहिन्छ: कार्ड, एप वा साइटमा हुन्छ। सेवाअनुसार फरक हुन्छ।</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>त्यो सेवा चल्ने जुनसुकै ठाउँमा दैनिक किनमेलमा पोइन्ट खर्च गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>स्मार्टफोनबाट, जुनसुकै समय</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>यो साइटबाट एप डाउनलोड गर्नुहोस्। सबै मोडेलले कार्ड पढ्दैनन्: सूची त्यही साइटमा छ।</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>एप वा कम्प्युटरको साइटको “अवस्था हेर्ने” (予約・申込状況確認) मा कार्ड र गोप्य नम्बरले आवेदन भयो कि भएन हेर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>फोनको खोल निकाल्नुहोस्। Android मा NFC खोल्नुहोस्।</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: माथिल्लो भाग कार्डको बीचमा टाँस्नुहोस्।</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: NFC चिन्ह (प्रायः पछाडिको बीचमा) कार्डमा टाँस्नुहोस्।</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>नपढुन्जेल कार्डमा टाँसिराख्नुहोस्, धातुको टेबुलमाथि होइन।</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>पढ्ने तरिका मोडेलअनुसार फरक हुन्छ। एपको साइटमा हेर्नुहोस् (जापानी भाषामा मात्र)।</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>कम्प्युटरबाट</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>कार्ड रिडर र आधिकारिक साइटको प्रोग्राम चाहिन्छ: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>नक्कलीबाट सावधान: साँचो ठेगाना {host} हो</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>वेबमा खोज्नुहोस्:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>अर्को प्रक्रिया केन्द्रमा</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>सबै कार्यालय वा पसलमा हुँदैन। जानुअघि हेर्नुहोस्।</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>प्रक्रिया केन्द्रमा “マイナポイント手続スポット” चिन्ह हुन्छ।</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>चित्रसहितको तरिका</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>आधिकारिक साइटमा स्मार्टफोन, कम्प्युटर र प्रक्रिया केन्द्रको तरिका छ।</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>तपाईंको कार्ड र गोप्य नम्बरले मात्र आवेदन दिन सकिन्छ</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>कार्डभित्रको इलेक्ट्रोनिक प्रमाणपत्रले दुरुपयोग गाह्रो बनाउँछ।</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>कोही लगइन भइरहँदैन: हरेक आवेदनमा कार्ड र गोप्य नम्बर फेरि चाहिन्छ।</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>कर्मचारीले गोप्य नम्बर सोध्दैनन्</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>कसैलाई नभन्नुहोस्, र हातले छोपेर थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>12 अङ्कको माइ नम्बर प्रयोग हुँदैन</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>मेसिनले त्यो नम्बर पढ्दैन, र कुनै क्यामेराले कार्ड हेर्दैन।</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>सरकारसँग तपाईंको किनमेलको विवरण हुँदैन</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>सरकारले किनमेलको विवरण जम्मा गर्न वा राख्न सक्दैन। यो मेसिनले पनि गर्दैन।</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>यो स्क्रिनमा केही रहँदैन</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>कार्ड हटाउनुहोस्, हालेको सबै मेटिन्छ।</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>आवेदन सिलबन्दी गरी राखिन्छ; यो मेसिनले पनि खोल्न सक्दैन।</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>झुटा सन्देशबाट सावधान</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>कुनै कार्यालयले इमेल वा SMS बाट गोप्य नम्बर, खाता, माइ नम्बर वा शुल्क माग्दैन।</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>शङ्का लागे प्रहरी {police} वा उपभोक्ता फोन {consumers} मा फोन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>पेज जापानी भाषामा मात्र छ।</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>यो {date} को जानकारी हो।</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>ताजा जानकारी र सेवाको सूची आधिकारिक साइटमा छ।</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>कसले के पाउँछ?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>माइ नम्बर कार्ड कसरी पाउने</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>अन्य तरिका र ठाउँ</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>फोनमा सहायता</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>के यो सुरक्षित छ?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>अधिकतम {amount} बराबर</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} बराबर</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>माइ नम्बर कार्ड</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>स्वास्थ्य बीमा कार्डको रूपमा प्रयोग</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>सार्वजनिक रकम प्राप्त गर्ने खाता</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>सुरु मिति पछि सूचित गरिनेछ</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date} देखि</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>सकियो</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>आवेदन दिनुपर्ने केही छैन</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>अधिकतम {amount} बराबर पोइन्टको आवेदन</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>{amount} बराबर पोइन्टको आवेदन</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>पहिलो चरणमा छानेको सेवामा जारी</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>यी काम गरिसक्नुभएको हो वा {date} सम्ममा गर्नुहुने हो?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>पहिलो चरणमा माइना पोइन्टको आवेदन दिनुभएको हो?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>दुई प्रश्नको उत्तर दिनुहोस्</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>माइ नम्बर कार्ड भएका र पहिलो चरणमा आवेदन नदिएका सबैका लागि।</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>कार्ड {card} सम्ममा मागिएको हुनुपर्छ। कहिले पाए पनि फरक पर्दैन।</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>आवेदनपछि: छानेको सेवामा टप-अप वा त्यसबाट किनमेल गर्नुहोस्। {spend} मा सबै पोइन्ट, कम भए कम आउँछ।</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>पहिलो चरणमा आवेदन दिएर सबै पोइन्ट नआएको भए: फेरि आवेदन नदिई त्यसबेला छानेको सेवामा टप-अप वा किनमेल जारी राख्नुहोस्।</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>{date} सम्म आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>कार्डलाई स्वास्थ्य बीमा कार्डको रूपमा प्रयोगको आवेदन दिएकाका लागि।</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>टप-अप वा किनमेल गर्नु पर्दैन।</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>अझै गर्नुभएको छैन? स्मार्टफोनको Mynaportal, Seven Bank को ATM वा नगर/गाउँपालिका कार्यालयको काउन्टरमा हुन्छ, यो स्क्रिनमा होइन।</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>{date} सम्ममा दुवै गर्नुहोस्: त्यो, र यो आवेदन।</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>सार्वजनिक रकम प्राप्त गर्ने खाता दर्ता गरेकाका लागि।</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>अझै गर्नुभएको छैन? स्मार्टफोन वा कम्प्युटरको Mynaportal मा हुन्छ। पसलका मेसिनमा हुँदैन। यो मेसिनले बैंक खाता कहिल्यै सोध्दैन।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>हो, सबै पोइन्ट पाइसकेँ</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>हो, तर सबै आइसकेको छैन</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक छ</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>सेवा छान्ने</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>केही भेटिँदैन</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>सबै मेटाउने</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउने</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(थोप्लो)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>अघिल्लो</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>छान्ने</translation>
    </message>
    <message>
        <source>back</source>
        <translation>फर्कने</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>मेटाउने</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुञ्जीहरू</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>के गोप्य नम्बर पक्का हो?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>अर्को पटक पनि गलत भयो भने गोप्य नम्बर लक हुन्छ।</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>तपाईं दर्ता भएको नगर/गाउँपालिका कार्यालयको काउन्टरले मात्र लक खोल्न सक्छ।</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>पक्का छैन भने यहीँ रोक्नुहोस्।</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>पक्का छ: फेरि हाल्ने</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>यहीँ रोक्ने</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>सबै मेटाउने</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>अन्य अक्षर</translation>
    </message>
    <message>
        <source>space</source>
        <translation>खाली ठाउँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउने</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>कसले के पाउँछ?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>मसँग कार्ड छैन</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>अन्य तरिका र ठाउँ</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>फोनमा सहायता</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>के यो सुरक्षित छ?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>आफ्नो लागि आवेदन</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>18 वर्ष वा माथि</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>बच्चाको लागि आवेदन</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>15 वर्षमुनि</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>अन्य आवेदन</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>15–17 वर्ष, वा कानुनी संरक्षक</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>तपाईं के गर्न चाहनुहुन्छ?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>अवस्था हेर्ने</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>अझै गर्नुभएको छैन? {date} सम्ममा स्वास्थ्य बीमा कार्डको रूपमा प्रयोगको आवेदन दिनुहोस्। टप-अप वा किनमेल गर्नु पर्दैन।</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>अझै गर्नुभएको छैन? {date} सम्ममा Mynaportal मा सार्वजनिक रकम प्राप्त गर्ने खाता दर्ता गर्नुहोस्। टप-अप वा किनमेल गर्नु पर्दैन।</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date} सम्ममा {service} मा टप-अप गर्नुहोस्। जम्मा {spend} मा {amount} बराबरको {reward} आउँछ; कम भए कम।</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date} सम्ममा {service} बाट किनमेल गर्नुहोस्। जम्मा {spend} मा {amount} बराबरको {reward} आउँछ; कम भए कम।</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>{date} सम्ममा {service} मा टप-अप वा त्यसबाट किनमेल गर्नुहोस्। जम्मा {spend} मा {amount} बराबरको {reward} आउँछ; कम भए कम।</translation>
    </message>
    <message>
        <source>points</source>
        <translation>पोइन्ट</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>नगरेको भए {date} सम्ममा: {items}।</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>पोइन्ट: {service} को एप वा साइट</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>{date} सम्ममा: {service} मा जम्मा अधिकतम {spend} टप-अप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>{date} सम्ममा: {service} बाट जम्मा अधिकतम {spend} किनमेल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>{date} सम्ममा: {service} मा जम्मा अधिकतम {spend} टप-अप वा किनमेल गर्नुहोस्।</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>पोइन्ट {service} को एप वा साइटमा हेर्नुहोस्। यहाँ देखाइँदैन।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>पछाडि जाने</translation>
    </message>
    <message>
        <source>End</source>
        <translation>अन्त्य गर्ने</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक छ</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>अन्य प्रक्रिया केन्द्र</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>कृपया तपाईं दर्ता भएको नगर/गाउँपालिका कार्यालयको काउन्टरमा जानुहोस्।</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>भरिएका सबै विवरण मेटिए। फेरि सुरु गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>यो माइ नम्बर कार्ड होइन</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>यो पुरानो कार्ड प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>यो पुरानो आधारभूत निवासी दर्ता कार्ड हो। माइ नम्बर कार्ड मात्र प्रयोग गर्न मिल्छ।</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>यहाँ स्मार्टफोन प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>कृपया कार्ड नै प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>कार्ड पढ्न सकिएन</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>कार्ड हटाएर फेरि प्रयास गर्नुहोस्। गोप्य नम्बरको प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>यहाँ कार्ड पढ्न सकिँदैन</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>कार्ड बिग्रेको वा यो रिडरसँग नमिल्ने हुन सक्छ। गोप्य नम्बरको प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>अर्को मेसिन वा स्मार्टफोनमा प्रयास गर्नुहोस्, वा नगर/गाउँपालिका कार्यालयमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>यो कार्डमा इलेक्ट्रोनिक प्रमाणपत्र छैन</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>आवेदन दिन प्रयोगकर्ता प्रमाणीकरण इलेक्ट्रोनिक प्रमाणपत्र चाहिन्छ।</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>इलेक्ट्रोनिक प्रमाणपत्रको म्याद सकिएको छ</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>{date} सम्म मान्य थियो।</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>आवेदन दिनुअघि नवीकरण गर्नुपर्छ।</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>यो कार्ड अझै प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>{date} देखि मान्य हुन्छ।</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>कार्ड जारी वा नवीकरण भएपछि केही समय लाग्छ।</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>यो यातायात कार्ड, सवारी लाइसेन्स, रेसिडेन्स कार्ड वा सूचना कार्ड हुन सक्छ।</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>यो कार्ड हटाउनुहोस्। त्यसपछि आफ्नो माइ नम्बर कार्ड प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>कार्ड निकालेर फेरि घुसाउनुहोस्। गोप्य नम्बरको प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>खोलबाट निकाल्नुहोस्। अरू कार्ड, सिक्का र फोइलबाट टाढा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>कृपया त्यसबेला फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>कृपया भोलि वा पछि फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>यो कार्ड यहाँ प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>यसको प्रमाणपत्र माइ नम्बर कार्डको आधिकारिक निकायले जारी गरेको होइन।</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>यो कार्डको इलेक्ट्रोनिक प्रमाणपत्र यहाँ प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>कार्ड राम्ररी पढियो र बिग्रेको छैन। गोप्य नम्बरको प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>तपाईंको गोप्य नम्बर लक भयो</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>लगातार तीन पटक गलत हालियो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>गोप्य नम्बर फेरि तोक्न, कार्ड लिएर तपाईं दर्ता भएको नगर/गाउँपालिका कार्यालयको काउन्टरमा जानुहोस्।</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>गोप्य नम्बर लक नहोस् भनेर यहीँ अन्त्य गरियो</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>गोप्य नम्बर पक्का छैन भने कृपया तपाईं दर्ता भएको नगर/गाउँपालिका कार्यालयको काउन्टरमा जानुहोस्।</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>कार्ड हटाइयो</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>तपाईंको सुरक्षाका लागि यहीँ अन्त्य गरियो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>यो पहिलेको कार्ड होइन</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>यहाँ कोही नभएकाले अन्त्य गरियो</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>कार्ड रिडर बिग्रियो</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>कारण तपाईंको कार्ड होइन। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>कृपया अर्को मेसिन वा आफ्नो स्मार्टफोन प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>कार्डले जवाफ दिएन</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>कार्डसँगको जडान टुट्यो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>कृपया फेरि सुरु गर्नुहोस् र अन्त्यसम्म कार्ड नचलाउनुहोस्।</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>आवेदन राख्न सकिएन</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>यो मेसिनमा खराबी छ। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>आवेदन भयो कि भएन, अझै भन्न सकिँदैन</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>यो मेसिनले समयमा जवाफ दिएन। कृपया आज फेरि आवेदन नदिनुहोस्।</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>भोलि “अवस्था हेर्ने” (予約・申込状況確認) मा हेर्नुहोस्, यहाँ वा स्मार्टफोनको एपमा (एप जापानी भाषामा मात्र छ)।</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>अहिले अवस्था देखाउन सकिँदैन</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>जडान छैन। तपाईंको आवेदनमा कुनै असर परेको छैन।</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>कृपया पछि फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>यो कार्ड अहिले प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>कार्ड जारी वा नवीकरण भएपछि भोलिपल्टसम्म पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>कारण त्यो होइन भने, आफ्नो नगर/गाउँपालिका कार्यालयको काउन्टरमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>यसबीच आवेदन अवधि सकियो</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>तपाईं यहाँ हुँदै अवधि सकियो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>कृपया आधिकारिक साइट हेर्नुहोस् वा सहायता फोनमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>तपाईं यहाँ हुँदै यो सेवा बन्द भयो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>कृपया अर्को सेवा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>यो व्यक्तिका लागि आवेदन दिन मिल्दैन</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>कार्ड जसको हो उही, 15 वर्षमुनिका बालबालिकाका कानुनी प्रतिनिधि र वयस्कका कानुनी संरक्षकले मात्र सक्छन्।</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>हजुरबुबा, हजुरआमा, दाजुभाइ, दिदीबहिनी, शिक्षक वा साथीले सक्दैनन्।</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>पहिले भुक्तानी सेवामा दर्ता गर्नुहोस्</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>यो सेवामा आवेदन दिनुअघि दर्ता चाहिन्छ। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>दर्ता गरेर फेरि आउनुहोस्, वा अर्को सेवा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>गोप्य नम्बरको एउटा प्रयास खर्च भएको हुन सक्छ।</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>माइ नम्बर कार्ड छैन? “सुरु गर्नुहोस्”, अनि “मसँग कार्ड छैन” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>बस्ने अवधि थप्नुभएको भए कार्डको म्याद पनि थप्नुपर्छ।</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>पोइन्ट हराउँदैन: गोप्य नम्बर तोकेपछि फेरि आवेदन दिनुहोस्।</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>“顔認証” छापिएको कार्डमा गोप्य नम्बर हुँदैन: त्यहाँ गोप्य नम्बर भएको कार्ड माग्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>पछाडि केही छ</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>अस्पष्ट</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>टोपी</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>कालो चस्मा</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>हुने एउटा फोटो र नहुने चार</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>गोप्य नम्बर हाल्नुहोस्</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि गर्ने</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>रिडरमा हाल्ने</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>हालिएका अङ्क: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>0 भएमा लक हुन्छ।</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>कसैलाई नभन्नुहोस्, कर्मचारीलाई पनि।</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>हातले छोपेर हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>गोप्य नम्बर मिलेन।</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>कार्ड माग्दा वा लिँदा तोकेको 4 अङ्क।</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>प्रयोगकर्ता प्रमाणपत्रको हो, 6 देखि 16 अक्षर र अङ्कको पासवर्ड होइन।</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>यहाँ होइन, कार्ड रिडरका कुञ्जीमा थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>गोप्य नम्बर हालिएन। गोप्य नम्बरको प्रयास घटेको छैन।</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>बाँकी प्रयास: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>%1 मा दर्ता गरिसक्नुभयो?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>गरिसकेँ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अझै छैन</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>स्मार्टफोनले पढ्ने कोड</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>कार्ड स्लटमा घुसाउनुहोस्</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>कार्ड रिडरमा समतल राख्नुहोस्</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>अभ्यास - वास्तविक आवेदन होइन</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>माइना पोइन्ट दोस्रो चरण: रसिद</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>रसिद नम्बर</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>अब के गर्ने</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>आवेदन कहाँ र कसरी जाँच्ने (予約・申込状況確認) हेर्न, यो कोड फोनले पढ्नुहोस्।</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>प्रश्न भए फोन गर्नुहोस्</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>कसैले पनि तपाईंको गोप्य नम्बर कहिल्यै सोध्ने छैन।</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>ताजा जानकारी:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>मिति र समय</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>मेसिन</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>भुक्तानी सेवा</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>भुक्तानी सेवा ID</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>प्राप्त भयो, पठाउन बाँकी</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>आवेदन भइसकेको</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>आवेदन भएन</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>प्राप्त विषय</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>आवेदन भएको विषय</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>आवेदन नभएको विषय</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>तपाईंको आवेदन यो मेसिनमा सुरक्षित छ र नेटवर्कले दिनेबित्तिकै पठाइन्छ। आवेदन अझै पूरा भएको छैन।</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>तपाईंको आवेदन पूरा भयो। छानेको सेवा परिवर्तन गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>भुक्तानी सेवाले ID वा सुरक्षा कोड स्वीकार गरेन।</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>यो भुक्तानी सेवा ID बाट अर्को व्यक्तिले आवेदन दिइसकेको छ।</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>यस व्यक्तिको आवेदन पहिले नै छ।</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>यो कार्डबाट अहिले आवेदन दिन मिल्दैन।</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>यो कार्डको इलेक्ट्रोनिक प्रमाणपत्र नयाँ छ र अझै चालु भएको छैन।</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>आवेदन अवधि सकियो।</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>यो भुक्तानी सेवाले अब आवेदन लिँदैन।</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>यो मेसिनको प्राविधिक खराबीले आवेदन लिन सकिएन।</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>फेरि आवेदन नदिनुहोस्। यो रसिद राख्नुहोस्।</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>भोलि वा त्यसपछि यस्तै मेसिनमा “अवस्था हेर्ने” (予約・申込状況確認) छान्नुहोस्। 申込済 देखिए पूरा भयो।</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>भुक्तानी सेवासँग ID र सुरक्षा कोड जाँचेर फेरि आवेदन दिनुहोस्।</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>आफ्नै नाममा (18 वर्षमुनिका लागि कानुनी प्रतिनिधिको नाममा पनि) भएको भुक्तानी सेवाबाट फेरि आवेदन दिनुहोस्।</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>केही गर्नुपर्दैन। हेर्न यस्तै मेसिनमा “अवस्था हेर्ने” (予約・申込状況確認) छान्नुहोस्।</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>आफैंले आवेदन दिनुभएको होइन भने, तलको नम्बरमा फोन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>कृपया कार्ड लिएर नगर/गाउँपालिका कार्यालयको काउन्टर (市区町村の窓口) मा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>कृपया भोलि फेरि आएर आवेदन दिनुहोस्।</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>अर्को भुक्तानी सेवाबाट फेरि आवेदन दिनुहोस्।</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>कृपया फेरि आवेदन दिनुहोस्। फेरि पनि नभए तलको नम्बरमा फोन गर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>सच्याउने</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>अर्को सेवा छान्ने</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>रसिद छाप्ने</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>रसिद नम्बर</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>पछि जाँच्न स्क्यान गर्नुहोस्</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>तपाईंको आवेदन सुरक्षित राखिएको छ</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>अहिले नेटवर्क ढिलो छ। यो मेसिनले आफैं पठाउँछ। फेरि आवेदन दिनु पर्दैन।</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>तपाईंको आवेदन पूरा भयो</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>ID वा कोड स्वीकृत भएन</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>कृपया दुवै आफ्नो कार्ड वा एपमा जाँच्नुहोस्। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>यो ID पहिले नै प्रयोग भइसकेको छ</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>यसबाट अर्को व्यक्तिले आवेदन दिइसकेको छ। कृपया अर्को सेवा वा ID प्रयोग गर्नुहोस्।</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>तपाईंको आवेदन भइसकेको छ</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>पहिलेको आवेदन जस्ताको तस्तै छ। सम्झना छैन भने फोन गर्नुहोस्।</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>यो कार्ड अहिले प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>कृपया आफ्नो नगर/गाउँपालिका कार्यालयको काउन्टरमा सोध्नुहोस्। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>यो कार्ड अझै प्रयोग गर्न मिल्दैन</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>कार्ड जारी वा नवीकरण भएपछि केही समय लाग्छ। कृपया भोलि फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>आवेदन अवधि सकियो</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>अन्तिम दिनपछि आवेदन आयो। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>यो सेवाले अब आवेदन लिँदैन</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>अर्को सेवाबाट फेरि आवेदन दिन सकिन्छ। कुनै आवेदन भएको छैन।</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>आवेदन अगाडि बढाउन सकिएन</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>यो तपाईंको गल्ती होइन। कुनै आवेदन भएको छैन। कृपया सहायता फोनमा सोध्नुहोस्।</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>भुक्तानी सेवाको एउटा खाताले दुई जनाको पोइन्ट लिन सक्दैन। कार्ड जसको हो उसको वा कानुनी प्रतिनिधिको नाममा भएको अर्को सेवा छान्नुहोस्।</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>आवेदन हेर्न: “सुरु गर्नुहोस्”, अनि “अवस्था हेर्ने” (予約・申込状況確認) थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>यस पटक सच्याउन बाँकी: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>यस पटक अब सच्याउन मिल्दैन। फेरि आउनुहोस्।</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>रसिद छापिँदैछ।</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>अहिले रसिद छाप्न सकिँदैन। नम्बर टिप्नुहोस् वा कोड स्क्यान गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>रसिद र कार्ड लिनुहोस्</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>आफ्नो कार्ड लिनुहोस्</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>रसिद छापियो।</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>रसिद छाप्न सकिएन। कृपया नम्बर टिप्नुहोस् वा कोड स्क्यान गर्नुहोस्।</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>भोलि वा पछि: कोड स्क्यान गर्नुहोस्, वा यहाँ “अवस्था हेर्ने” (予約・申込状況確認) छान्नुहोस्। 申込済 देखिए पूरा भयो।</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>देखिएको छ</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>थिचेर हेर्ने</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>थिचुन्जेल हालेको कुरा देखिन्छ</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>आवेदक</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>पोइन्ट</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>अधिकतम {amount} बराबर</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>आवेदन दिँदा म पुष्टि गर्छु:</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>भुक्तानी सेवा</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नदिइएको</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>फोन, अन्तिम 4 अङ्क</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>यही विवरणमा आवेदन दिने हो?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>{amount} बराबर</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>आफैं (18 वर्ष वा माथि)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>आफैं (15 देखि 17 वर्ष)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>15 वर्षमुनिको मेरो बच्चा; म कानुनी प्रतिनिधि हुँ</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>वयस्क, जसको म कानुनी संरक्षक हुँ</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>भुक्तानी सेवा बच्चाको आफ्नै वा मेरो नाममा छ</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>भुक्तानी सेवा मेरो आफ्नै वा कानुनी प्रतिनिधिको नाममा छ</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>भुक्तानी सेवा यो कार्ड जसको हो उसैको नाममा छ</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>भुक्तानी सेवा मेरो आफ्नै नाममा छ</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>अहिले रसिद छाप्न सकिँदैन। तैपनि आवेदन दिन सकिन्छ: नम्बर र कोड स्क्रिनमा आउँछ।</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>ID र कोड जाँचेँ</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>परिवर्तन गर्न मिल्दैन भन्ने बुझेँ</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>आवेदन दिन थिचिराख्नुहोस्</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>आवेदन दिन फेरि थिच्नुहोस्</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>पहिले ▼ थिचेर पढ्नुहोस्</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>रसिद छाप्नुहोस्</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>बदल्ने</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>सेवाको नाम के हो?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>सेवा देखाउने: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>केही भेटिएन</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>सबै मेटाउने</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मेटाउने</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>अन्य अक्षर</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>अन्य कुञ्जी</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>एउटा भुक्तानी सेवा छान्नुहोस्</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>कुन प्रकारको भुक्तानी सेवा?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>यही सेवा छान्ने</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>नामले खोज्ने</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सबै देखाउने</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>{date} देखि</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>आफ्नै एपमा मात्र</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>टप-अपका लागि</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>किनमेलका लागि</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>तपाईंले पाउने: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>यो सेवाले {date} सम्म आवेदन लिन्छ।</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>आवेदन दिएपछि परिवर्तन गर्न मिल्दैन।</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>आवेदनपछि: टप-अप गर्नुहोस्। {spend} मा {points} बराबर आउँछ।</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>आवेदनपछि: किनमेल गर्नुहोस्। {spend} मा {points} बराबर आउँछ।</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>आवेदनपछि: टप-अप वा किनमेल गर्नुहोस्। {spend} मा {points} बराबर आउँछ।</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>{date} को सूची</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>अहिले यो मेसिनमा कुनै भुक्तानी सेवा छान्न सकिँदैन। स्मार्टफोनबाट वा अर्को प्रक्रिया केन्द्रबाट आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>यो प्रकारको भुक्तानी सेवा छैन।</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>अहिले उपलब्ध छैन</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बन्द भयो</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>टप-अप वा किनमेलका लागि</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>सबै प्रकार</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>इ-मनी</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>प्रिपेड कार्ड</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>QR कोड भुक्तानी</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>क्रेडिट कार्ड</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>डेबिट कार्ड</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>यस सेवाका सर्तहरूमा सहमत छु</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>र अघि बढ्ने</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>स्क्रिन कसरी देखाउने</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>ठूलो</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>सबैभन्दा ठूलो</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरको आकार</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>सामान्य रङ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कन्ट्रास्ट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गाढा</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>कम चम्किलो</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रङ</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>बटन तल</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>बढी समय</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम चाल</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>कर्मचारी बोलाउने</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>गति: {number} प्रतिशत</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>आवाज: {most} मध्ये {number}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>स्क्रिन अँध्यारो छ।</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>स्क्रिन फेरि उज्यालो छ।</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>तल: अर्को पङ्क्ति।</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>माथि: अघिल्लो पङ्क्ति।</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>दायाँ: यो छान्नुहोस्।</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>बायाँ: अघिल्लो स्क्रिन।</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>ह्यास: अगाडि जाने बटनमा।</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>तारा: अन्तिम अक्षर मेट्नुहोस्।</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>तारा: प्रश्न फेरि।</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 देखि 9: टेलिफोनमा जस्तै अक्षर। अर्कोका लागि फेरि थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 देखि 9: अङ्क टाइप गर्नुहोस्।</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: फेरि भन्नुहोस्।</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: हिज्जे गर्नुहोस्।</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: सबै पढ्नुहोस्।</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: बिस्तारै।</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: म कहाँ छु?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: छिटो।</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: सानो आवाज।</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: स्क्रिन अँध्यारो, वा फेरि उज्यालो।</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: ठूलो आवाज।</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: कुञ्जीहरूले के गर्छन्।</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>कुञ्जी थिचिराख्दा त्यसले के गर्छ सुनिन्छ।</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>आवाजको मार्गदर्शन। तलले अर्को, माथिले अघिल्लो, दायाँले छान्छ। 0 ले कुञ्जीहरूको काम बताउँछ। जुनसुकै कुञ्जीले रोक्छ।</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>यो हेडफोनमा मात्र भनिन्छ।</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>खाली।</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>अहिले उपलब्ध छैन।</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>छानिएको।</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>छानिएको छैन।</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>मेटियो: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>अझै बाँकी: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>नगर/गाउँपालिका कार्यालयको काउन्टर</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: au पसल</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: docomo पसल</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: ठूला पसल र केही सुपरमार्केट</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: ATM</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>SoftBank र Y!mobile पसल</translation>
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
        <translation>हुलाक कार्यालय</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: मल्टिकपियर</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>कर्मचारी बोलाइयो</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>अघि बढ्ने</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>तपाईंले हालेको अहिले देखाइँदैन। जे पनि सोध्न सक्नुहुन्छ।</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>गोप्य नम्बर कसैलाई नभन्नुहोस्। कर्मचारीले सोध्दैनन्, र तपाईंको सट्टा थिच्दैनन्।</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>फेरि एक्लै भएपछि “अघि बढ्ने” थिच्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>तपाईंका आवेदन</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>पोइन्टको आवेदन</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>भुक्तानी सेवा</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>अब के गर्ने</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>आफूले नदिएको आवेदन छ? फोन गर्नुहोस्:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>आरक्षण भइसकेको (जारी)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अझै छैन</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>यहीँ आवेदन दिन सकिन्छ।</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>आवेदन भइसकेको</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: पहिलो चरणमा छानेको सेवामा टप-अप वा किनमेल जारी राख्नुहोस्। फेरि आवेदन दिनु पर्दैन।</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>अझै आवेदन नदिएको</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>सर्त अझै पूरा भएको छैन</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बन्द भयो</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>तयारी</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>गोप्य नम्बर</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>आफ्नो कार्ड लिनुहोस्</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>यहाँ कार्ड छुटेको छ</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>भरिएका सबै विवरण यो स्क्रिनबाट मेटिए।</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>तपाईंको भए लिनुहोस्। नभए कर्मचारीलाई भन्नुहोस् वा प्रहरीलाई दिनुहोस्। गोप्य नम्बर बिना कसैले यसबाट आवेदन दिन सक्दैन।</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>गोप्य नम्बर {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>अभ्यास कार्ड</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>कार्ड राख्न छुनुहोस्। हटाउन फेरि छुनुहोस्।</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>मान्य कार्ड</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>अर्को व्यक्तिको कार्ड</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>उही व्यक्तिको नवीकरण गरिएको कार्ड</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>प्रमाणपत्रको म्याद सकिएको</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>प्रमाणपत्र अझै मान्य भएको छैन</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>गोप्य नम्बरको एक प्रयास बाँकी</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>तपाईंको गोप्य नम्बर लक भयो</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>अर्को निकायको प्रमाणपत्र</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>घुसाइएको कार्ड</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>अर्को पुस्ताको कार्ड</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>पुरानो आधारभूत निवासी दर्ता कार्ड</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>यातायात कार्ड</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>कृपया कार्ड नहटाउनुहोस्।</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>कृपया कार्ड ननिकाल्नुहोस्।</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>कार्डले हस्ताक्षर गर्छ</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>यो मेसिनमा सुरक्षित</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पठाइयो</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>तपाईंको कार्ड पढिँदैछ</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>कार्ड रिडरमा गोप्य नम्बर हाल्नुहोस्</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>तपाईंको कार्डले हस्ताक्षर गर्दैछ</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>तपाईंको आवेदन सुरक्षित राखिँदैछ</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>तपाईंको आवेदन पठाइँदैछ</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>आवेदनको अवस्था सोधिँदैछ</translation>
    </message>
</context>
</TS>
