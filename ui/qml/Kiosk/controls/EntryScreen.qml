pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Entry of values by keys on the screen or a keyboard. The visit has the value; the screen shows what it returns.
ScreenFrame {
    id: screen

    readonly property var facts: model.entry
    readonly property bool digits: facts.keyboard === "digits"
    readonly property DigitEntry digitEntry: keypad.item as DigitEntry
    readonly property bool optional: facts.optional
    readonly property bool together: digitEntry?.together ?? false

    function press(character: string): void {
        if (digitEntry)
            digitEntry.press(character);
        else
            model.actions.type(character);
    }

    function clear(): void {
        if (digitEntry)
            digitEntry.clear();
        else
            model.actions.eraseAll();
    }

    function enter(): void {
        if (!(digitEntry?.endsValue() ?? false) && model.frame.canNext)
            model.actions.next();
    }

    wideTitle: false
    lowers: false
    pager: digitEntry?.pager ?? null
    title: facts.title
    term: facts.term
    primaryText: facts.optional && facts.length === 0 ? qsTr("Skip") : qsTr("Next")
    erase: () => digitEntry ? digitEntry.erase() : model.actions.erase()
    // With all values on one screen, Back leads to the screen before from any of them.
    goBack: () => {
        if (together)
            model.actions.askField(0);
        model.actions.back();
    }

    Keys.onPressed: event => {
        // Signs of a keypad have other uses (Main.qml); where only digits are typed, those of a keyboard, too.
        const sign = "+-*/.#".includes(event.text);
        if (event.key === Qt.Key_Backspace)
            screen.erase();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
            screen.clear();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            screen.enter();
        else if (sign && event.text !== "" && (event.modifiers & Qt.KeypadModifier || screen.digits))
            return;
        else if (event.text.length === 1 && event.text >= " ")
            screen.press(screen.facts.keyboard === "upper" ? event.text.toUpperCase() : event.text);
        else
            return;
        event.accepted = true;
    }

    extra: ActionButton {
        objectName: "action:skip"
        visible: screen.optional && screen.facts.length > 0 && (Theme.upright || !Theme.lowReach)
        anchors.right: parent?.right
        anchors.verticalCenter: parent?.verticalCenter
        width: visible ? Theme.mm(Theme.small ? 40 : 60) : 0
        text: qsTr("Skip")
        textSize: Theme.keySize
        onClicked: {
            screen.model.actions.eraseAll();
            screen.model.actions.next();
        }
    }

    // Only the keyboard that is needed is created, because its keys are most of the screen's items.
    Loader {
        id: keypad

        active: screen.digits
        anchors.fill: parent
        anchors.topMargin: Theme.mm(1.5)

        sourceComponent: DigitEntry {
            screen: screen
        }
    }

    Loader {
        active: !screen.digits
        anchors.fill: parent

        sourceComponent: LetterEntry {
            screen: screen
        }
    }
}
