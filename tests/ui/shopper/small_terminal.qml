// A terminal small enough to read: the names of the real screens, none of their looks. `path` records what was touched.
import QtQuick

Window {
    id: terminal

    property string shown: "attract"
    property string next: ""
    property string pin: ""
    property string right: "1234"
    property int triesLeft: 3
    property bool card: false
    property bool consented: false
    property bool terms: false
    property int declared: 0
    property string applicant: ""
    property string service: ""
    property int page: 0
    property int field: 0
    property string value: ""
    property string phone: ""
    property string state: "申込済"
    property string told: ""
    property string log: ""
    property bool dead: false
    property int delay: 0

    width: 400
    height: 700
    visible: true

    function go(screen) {
        terminal.log += screen + " ";
        terminal.shown = "";  // as a fade does: for a moment there is no screen
        terminal.next = screen;
        later.restart();
    }

    function layCard(there) {
        terminal.card = there;
        if (there && terminal.shown === "card")
            go("items");
        else if (!there && terminal.shown === "take_card")
            go("attract");
        else if (!there && !["attract", "result", ""].includes(terminal.shown)) {
            terminal.told = "The card was taken away";
            go("notice");
        }
    }

    function primary() {
        const after = {
            "needs": "applicant",
            "applicant": "consent",
            "consent": terminal.card ? "items" : "card",
            "items": "service",
            "service": "service_terms",
            "service_terms": "field",
            "phone": "review",
            "review": "pin",
            "result": "take_card",
            "notice": terminal.card ? "take_card" : "attract"
        };
        if (terminal.shown === "field") {
            terminal.log += "value=" + terminal.value + " ";
            terminal.value = "";
            terminal.field += 1;
            if (terminal.field === 2)
                go("phone");
        } else if (terminal.shown === "pin") {
            const right = terminal.pin === terminal.right;
            terminal.pin = "";
            if (right)
                return go("result");
            terminal.triesLeft -= 1;
            terminal.log += "wrong ";
            if (terminal.triesLeft === 0) {
                terminal.told = "Your PIN is locked";
                go("notice");
            }
        } else
            go(after[terminal.shown]);
    }

    function key(character) {
        if (terminal.shown === "pin")
            terminal.pin += character;
        else if (terminal.shown === "phone")
            terminal.phone += character;
        else
            terminal.value += character;
    }

    readonly property bool ready: {
        switch (terminal.shown) {
        case "consent":
            return terminal.consented;
        case "applicant":
            return terminal.applicant === "self";
        case "service":
            return terminal.service !== "";
        case "service_terms":
            return terminal.terms;
        case "field":
            return terminal.value.length >= 4;
        case "review":
            return terminal.declared === 2;
        case "pin":
            return terminal.pin.length === 4;
        default:
            return !terminal.dead;
        }
    }

    Timer {
        id: later
        interval: terminal.delay
        onTriggered: terminal.shown = terminal.next
    }

    component Touchable: Rectangle {
        property string text
        property bool given: false
        property bool held: false  // wants to be held
        signal touched

        width: 60
        height: 40
        visible: terminal.shown !== ""

        TapHandler {
            longPressThreshold: parent.held ? 0.3 : 5
            onTapped: {
                if (!parent.held)
                    parent.touched();
            }
            onLongPressed: {
                if (parent.held)
                    parent.touched();
            }
        }
    }

    // Traps: the same name out of sight, and scrolled away.
    Touchable {
        objectName: "action:next"
        visible: false
        onTouched: terminal.log += "TRAP "
    }

    Item {
        width: 100
        height: 20
        clip: true

        Touchable {
            objectName: "action:next"
            y: 200
            onTouched: terminal.log += "TRAP "
        }
    }

    Item {
        objectName: "screen:" + terminal.shown
        anchors.fill: parent
        visible: terminal.shown !== ""

        Column {
            anchors.fill: parent
            anchors.topMargin: 20

            Text {
                objectName: terminal.shown === "notice" ? "notice:title" : "result:state"
                visible: terminal.shown === "notice" || terminal.shown === "result"
                text: terminal.shown === "notice" ? terminal.told : terminal.state
            }

            Text {
                objectName: "receipt:number"
                visible: terminal.shown === "result"
                text: "7K3M-Q2XP-H"
            }

            Text {
                objectName: "pin:tries"
                visible: terminal.shown === "pin" && terminal.triesLeft < 3
                text: "Tries left: " + terminal.triesLeft
            }

            Text {
                objectName: "field:title"
                visible: terminal.shown === "field"
                text: "Security code"  // the same for both: two codes may have one name
            }

            Touchable {
                objectName: "language:en"
                visible: terminal.shown === "attract"
                onTouched: terminal.go("menu")
            }

            Touchable {
                objectName: "path:apply"
                visible: terminal.shown === "menu"
                onTouched: terminal.go("needs")
            }

            Touchable {
                objectName: "applicant:self"
                visible: terminal.shown === "applicant"
                onTouched: terminal.applicant = "self"
            }

            Touchable {
                objectName: "consent:privacy"
                visible: terminal.shown === "consent"
                given: terminal.consented
                onTouched: terminal.consented = !terminal.consented
            }

            Touchable {
                objectName: "service:" + ["a-pay", "b-pay"][terminal.page]
                visible: terminal.shown === "service"
                onTouched: terminal.service = objectName
            }

            Touchable {
                objectName: "page:next"
                visible: terminal.shown === "service"
                enabled: terminal.page === 0
                text: "page " + terminal.page
                onTouched: terminal.page += 1
            }

            Touchable {
                objectName: "terms:accept"
                visible: terminal.shown === "service_terms"
                given: terminal.terms
                onTouched: terminal.terms = !terminal.terms
            }

            Repeater {
                model: terminal.shown === "review" ? ["checked", "final"] : []

                Touchable {
                    required property string modelData
                    objectName: "declaration:" + modelData
                    onTouched: {
                        given = true;
                        terminal.declared += 1;
                    }
                }
            }

            Flow {
                width: 400
                visible: ["field", "phone", "pin"].includes(terminal.shown)

                Repeater {
                    model: terminal.page === 1 || terminal.shown !== "field" ? "0123456789".split("") : "abcdefghij".split("")

                    Touchable {
                        required property string modelData
                        objectName: "key:" + modelData
                        text: modelData
                        onTouched: terminal.key(modelData)
                    }
                }

                Touchable {
                    objectName: "key:page"
                    visible: terminal.shown === "field"
                    onTouched: terminal.page = 1 - terminal.page
                }

                Touchable {
                    objectName: "key:clear"
                    visible: terminal.shown === "phone"
                    onTouched: terminal.phone = ""
                }
            }

            Touchable {
                objectName: "action:print"
                visible: terminal.shown === "result"
                text: terminal.log.includes("print") ? "printed" : "print"
                onTouched: terminal.log += "print "
            }

            Touchable {
                objectName: "action:back"
                visible: terminal.shown === "phone"
                onTouched: terminal.go("review")
            }

            Touchable {
                objectName: "action:quit"
                visible: !["attract", "take_card", "notice", ""].includes(terminal.shown)
                onTouched: terminal.go(terminal.card ? "take_card" : "attract")
            }

            Touchable {
                objectName: "action:next"
                visible: !["attract", "menu", "card", "take_card", ""].includes(terminal.shown)
                enabled: terminal.ready
                held: terminal.shown === "review"
                onTouched: terminal.primary()
            }
        }
    }
}
