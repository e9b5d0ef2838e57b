import QtQuick
import Kiosk

// Typing one value: keys on the screen or on a keyboard. The value lives in the visit; this shows what comes back.
ScreenFrame {
    id: screen

    readonly property var facts: model.entry
    readonly property bool digits: facts.keyboard === "digits"
    property bool optional: false

    wideTitle: false
    pager: digits ? digitEntry.pager : null
    title: facts.title
    term: facts.term
    primaryText: qsTr("Next")

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            digitEntry.erase();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
            digitEntry.clear();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && screen.model.frame.canNext)
            screen.model.actions.next();
        else if (event.modifiers & Qt.KeypadModifier && "+-*/.".includes(event.text))
            return;
        else if (event.text.length === 1 && event.text >= " ")
            digitEntry.press(screen.facts.keyboard === "upper" ? event.text.toUpperCase() : event.text);
        else
            return;
        event.accepted = true;
    }

    extra: ActionButton {
        objectName: "action:skip"
        visible: screen.optional && screen.facts.length > 0 && !(Theme.small && Theme.lowReach)
        anchors.right: parent?.right
        anchors.verticalCenter: parent?.verticalCenter
        width: Theme.mm(Theme.small ? 40 : 60)
        text: qsTr("Skip")
        textSize: Theme.keySize
        onClicked: {
            screen.model.actions.eraseAll();
            screen.model.actions.next();
        }
    }

    DigitEntry {
        id: digitEntry

        visible: screen.digits
        anchors.fill: parent
        screen: screen
    }

    LetterEntry {
        visible: !screen.digits
        anchors.fill: parent
        screen: screen
    }
}
