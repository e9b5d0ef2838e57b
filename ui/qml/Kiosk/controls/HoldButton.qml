import QtQuick
import Kiosk

// What cannot be taken back: held until the bar is full, or pressed twice by who cannot hold; Enter does either.
ActionButton {
    id: button

    property string holdText
    property string againText
    // Why it cannot be pressed yet.
    property string missing
    property bool armed: false
    // How often it was found held, in turns of the event loop 0.1 s apart. A clock would not do: after a stall of the
    // program it says that a finger was held long enough which went up meanwhile.
    property int looks: 0
    readonly property int enough: 15
    readonly property real filled: Theme.lessMotion ? Math.floor(looks * 3 / enough) / 3 : looks / enough
    property bool spent: false

    signal confirmed

    function begin(): void {
        spent = false;
        looks = 0;
        looking.restart();
    }

    function pause(): void {
        looking.stop();
        looks = 0;
    }

    function tap(): void {
        if (spent) {
            spent = false;
        } else if (armed) {
            confirm();
        } else {
            armed = true;
            disarming.restart();
        }
    }

    function confirm(): void {
        // The finger that is still down must not count as a first tap when it goes up.
        spent = down;
        pause();
        armed = false;
        confirmed();
    }

    primary: true
    enabled: missing === ""
    text: enabled ? (armed ? againText : holdText) : missing
    bottomPadding: enabled ? Theme.mm(5) : 0
    // A sign cannot be spoken: the button that has it is called by its name.
    Accessible.name: enabled ? text : text.replace("▼", "") + ": " + qsTranslate("BottomBar", "More")
    Accessible.description: qsTr("Hold for one and a half seconds, or press twice")

    onPressed: begin()
    onReleased: pause()
    onCanceled: pause()
    onClicked: tap()
    onEnabledChanged: {
        pause();
        armed = false;
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            begin();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            begin();
    }
    Keys.onReleased: event => {
        if (!event.isAutoRepeat && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            pause();
    }

    Timer {
        id: looking

        interval: 100
        repeat: true
        onTriggered: {
            button.looks += 1;
            if (button.looks === button.enough)
                button.confirm();
        }
    }

    Timer {
        id: disarming

        interval: 10000
        onTriggered: button.armed = false
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(2)
        visible: button.enabled
        height: Theme.mm(2.4)
        radius: height / 2
        color: "transparent"
        border.width: Theme.line
        border.color: Theme.brandInk

        Rectangle {
            width: parent.width * button.filled
            height: parent.height
            radius: height / 2
            color: Theme.brandInk

            Behavior on width {
                enabled: !Theme.lessMotion

                NumberAnimation {
                    duration: looking.interval
                }
            }
        }
    }
}
