import QtQuick
import QtQuick.Layouts
import Kiosk

// Search for a payment service by a part of its name. The number of matches is shown during typing.
ScreenFrame {
    id: screen

    readonly property var facts: model.search
    readonly property bool roomy: roomHeight > Theme.mm(112)

    name: "search"
    wideTitle: false
    lowers: false
    title: qsTr("What is the service called?")
    primaryText: qsTr("Show services: %1").arg(facts.found)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            screen.model.actions.erase();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
            screen.model.actions.eraseAll();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && screen.model.frame.canNext)
            screen.model.actions.next();
        else if (event.text > " " && !(event.modifiers & Qt.KeypadModifier && "+-*/.#".includes(event.text)))
            screen.model.actions.type(event.text);
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.mm(screen.roomy ? 1 : 0.4)
        spacing: Theme.mm(1)

        GridLayout {
            id: head

            Layout.fillWidth: true
            columns: screen.roomy ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                title: screen.title
                titleSize: screen.roomy ? Theme.keySize : Theme.bodySize / (Theme.tight ? Theme.textScale : 1)
            }

            ValueBox {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                facts: ({
                        "title": screen.title,
                        "value": screen.facts.query,
                        "length": screen.facts.query.length,
                        "fixed": false,
                        "maximum": 0,
                        "problem": screen.facts.found === 0 ? qsTr("Nothing found") : "",
                        "secret": false
                    })
            }
        }

        RunningText {
            visible: screen.roomy
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 0
            words: screen.facts.names
            color: Theme.softInk
            opacity: implicitHeight <= height ? 1 : 0
        }

        Item {
            visible: !screen.roomy
            Layout.fillHeight: true
        }

        SearchKeyboard {
            Layout.fillWidth: true
            facts: screen.facts
            keyHeight: Math.max(Theme.letterTarget, Math.min(Theme.mm(20), (screen.roomHeight - head.implicitHeight - Theme.mm(9)) / 5))
            onTyped: character => screen.model.actions.type(character)
            onBackspace: screen.model.actions.erase()
            onCleared: screen.model.actions.eraseAll()
        }
    }
}
