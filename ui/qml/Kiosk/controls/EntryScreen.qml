pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Typing one value: keys on the screen or on a keyboard. The value lives in the visit; this shows what comes back.
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

    function erase(): void {
        if (digitEntry)
            digitEntry.erase();
        else
            model.actions.erase();
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
    // From all values at once the way back is the screen before, from wherever one types.
    goBack: () => {
        if (together)
            model.actions.askField(0);
        model.actions.back();
    }

    Keys.onPressed: event => {
        const keypad = event.modifiers & Qt.KeypadModifier;
        if (event.key === Qt.Key_Backspace || (keypad && event.key === Qt.Key_Period))
            screen.erase();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Escape)
            screen.clear();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat)
            screen.enter();
        else if (keypad && "+-*/".includes(event.text))
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
        width: Theme.mm(Theme.small ? 40 : 60)
        text: qsTr("Skip")
        textSize: Theme.keySize
        onClicked: {
            screen.model.actions.eraseAll();
            screen.model.actions.next();
        }
    }

    // One of the two is made: no screen has more in it than their keys.
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
