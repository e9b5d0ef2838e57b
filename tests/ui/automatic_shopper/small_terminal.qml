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
    property var answers: []
    property string service: ""
    property int page: 0
    property int field: 0
    property string value: ""
    property bool declined: false
    property bool printed: false
    property bool slowPrinter: false
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
        if (there && terminal.shown === "consent")
            go("items");
        else if (!there && ["result", "take_card"].includes(terminal.shown))
            go("attract");
        else if (!there && !["attract", ""].includes(terminal.shown)) {
            terminal.told = "The card was taken away";
            go("notice");
        }
    }

    function answer(item) {
        terminal.answers = [...terminal.answers, item];
        if (terminal.answers.length === 3)
            go("service");
    }

    function primary() {
        const after = {
            "review": "pin",
            "result": "take_card",
            "notice": terminal.card ? "take_card" : "attract"
        };
        if (terminal.shown === "field") {
            terminal.log += "value=" + terminal.value + " ";
            terminal.value = "";
            terminal.field += 1;
            if (terminal.field === 3)
                go("review");
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
        else
            terminal.value += character;
    }

    readonly property bool ready: {
        switch (terminal.shown) {
        case "field":
            return terminal.value.length >= 4;
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

    Timer {
        interval: 200
        running: terminal.shown === "result" && !terminal.declined && !terminal.slowPrinter
        onTriggered: terminal.printed = true
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
                text: "Security code"  // the same for all: two codes may have one name
            }

            Touchable {
                objectName: "language:en"
                visible: terminal.shown === "attract"
                onTouched: terminal.go("menu")
            }

            Touchable {
                objectName: "do:self"
                visible: terminal.shown === "menu"
                enabled: !terminal.dead
                onTouched: terminal.go("consent")
            }

            Touchable {
                objectName: "consent:privacy"
                visible: terminal.shown === "consent"
                given: terminal.consented
                onTouched: terminal.consented = !terminal.consented
            }

            Text {
                objectName: "card:asked"
                visible: terminal.shown === "consent" && terminal.consented
                text: "Lay your card on the reader"
            }

            Repeater {
                model: terminal.shown === "items" ? ["card", "insurance", "account"] : []

                Touchable {
                    required property string modelData
                    objectName: "answer:" + modelData + ":apply"
                    given: terminal.answers.includes(modelData)
                    onTouched: terminal.answer(modelData)
                }
            }

            Touchable {
                objectName: "service:" + ["a-pay", "b-pay"][terminal.page]
                visible: terminal.shown === "service"
                onTouched: {
                    terminal.service = objectName;
                    terminal.go("service_terms");
                }
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
                onTouched: terminal.go("field")
            }

            Touchable {
                objectName: "receipt:wanted"
                visible: terminal.shown === "review"
                given: !terminal.declined
                onTouched: terminal.declined = !terminal.declined
            }

            Flow {
                width: 400
                visible: ["field", "pin"].includes(terminal.shown)

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
            }

            Text {
                objectName: terminal.printed ? "result:printed" : "result:printing"
                visible: terminal.shown === "result" && !terminal.declined
                text: terminal.printed ? "Take your receipt" : "The receipt is printed"
            }

            Touchable {
                objectName: "action:quit"
                visible: !["attract", "take_card", "notice", ""].includes(terminal.shown)
                onTouched: terminal.go(terminal.card ? "take_card" : "attract")
            }

            Touchable {
                objectName: "action:next"
                visible: ["field", "review", "pin", "result", "notice"].includes(terminal.shown)
                enabled: terminal.ready
                held: terminal.shown === "review"
                onTouched: terminal.primary()
            }
        }
    }
}
