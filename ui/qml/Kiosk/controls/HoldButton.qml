import QtQuick
import Kiosk

// The button of an action that cannot be undone. It is held until its bar is full, or pressed twice; Enter works like
// a touch.
ActionButton {
    id: button

    property string holdText
    property string againText
    // Why it is disabled; "" if it is enabled.
    property string missing
    property bool armed: false
    // How often a timer of 0.1 s found it held. Elapsed time would be wrong: if the program stalls and the finger is
    // lifted meanwhile, the time says that it was held long enough.
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
        // Lifting the finger that is still down must not count as the first tap.
        spent = down;
        pause();
        armed = false;
        confirmed();
    }

    primary: true
    enabled: missing === ""
    text: enabled ? (armed ? againText : holdText) : missing
    lifted: !enabled
    topPadding: Theme.mm(enabled ? 0.8 : 0)
    bottomPadding: Theme.mm(enabled ? 4.2 : 0.8)
    // "▼" cannot be spoken: the spoken name has the name of that button in its place.
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
    Keys.onReturnPressed: begin()
    Keys.onEnterPressed: begin()
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
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
        anchors.bottomMargin: Theme.mm(1.4)
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
