pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The areas for staff and technicians, above the shopper's screen. All texts come from the facts.
FocusScope {
    id: area

    required property var staff
    readonly property var facts: staff.facts
    readonly property bool bare: facts.kind === "clean" || facts.kind === "explain"
    readonly property var sources: ({
            "menu": "StaffMenu",
            "lines": "StaffLines",
            "code": "StaffCode",
            "entry": "StaffEntry",
            "clean": "StaffClean",
            "targets": "StaffTargets",
            "keys": "StaffKeys",
            "explain": "StaffExplain"
        })
    readonly property string source: facts.kind in sources ? sources[facts.kind] + ".qml" : ""

    objectName: "staff:area"
    focus: true
    // A button that was touched has the focus, and loses it while it is out of use: the page takes the keys all the same.
    Keys.forwardTo: [loader.item as Item]

    // The shopper's screen below gets no touch.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        visible: area.facts.kind !== "explain"
        color: Theme.paper
    }

    Rectangle {
        id: top

        visible: !area.bare
        width: parent.width
        height: Theme.mm(22)
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Theme.line
            anchors.bottom: parent.bottom
            color: Theme.hairline
        }

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.mm(1)
            spacing: Theme.gap

            RunningText {
                objectName: "title"
                Layout.fillWidth: true
                words: area.facts.title
                font.pixelSize: Theme.keySize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.bodySize
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
            }

            Tag {
                objectName: "staff:countdown"
                visible: area.facts.countdown !== ""
                words: area.facts.countdown
            }

            ActionButton {
                objectName: "staff:stay"
                visible: area.facts.countdown !== ""
                text: area.facts.stay
                onClicked: area.staff.actions.stay()
            }

            ActionButton {
                objectName: "staff:language"
                visible: area.facts.countdown === ""
                language: "ja"
                text: area.facts.otherLanguage
                onClicked: area.staff.actions.switchLanguage()
            }

            ActionButton {
                objectName: "staff:close"
                text: area.facts.close
                onClicked: area.staff.actions.leave()
            }
        }
    }

    FocusScope {
        id: body

        anchors.top: area.bare ? parent.top : top.bottom
        anchors.bottom: area.bare ? parent.bottom : bottom.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: area.bare ? 0 : Theme.margin
        anchors.rightMargin: area.bare ? 0 : Theme.margin
        anchors.topMargin: area.bare ? 0 : Theme.mm(1.5)
        anchors.bottomMargin: area.bare ? 0 : Theme.mm(1.5)
        focus: true

        Column {
            id: sentence

            width: parent.width

            RunningText {
                objectName: "staff:sentence"
                width: parent.width
                // Hidden once most of a long code is typed, because the code needs the room.
                visible: words !== "" && !area.bare && area.facts.kind !== "code" && !(Theme.small && area.facts.typed.length > 60)
                words: area.facts.sentence
                color: Theme.softInk
            }
        }

        Loader {
            id: loader

            // Loaded again for each page, so that nothing of the page before is left.
            readonly property string page: area.facts.page + area.source

            function load(): void {
                setSource("");
                if (area.source !== "")
                    setSource(area.source, {
                        "staff": area.staff
                    });
            }

            anchors.top: sentence.bottom
            anchors.topMargin: sentence.height > 0 ? Theme.mm(1) : 0
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            focus: true
            onPageChanged: load()
            Component.onCompleted: load()
        }
    }

    BottomBar {
        id: bottom

        readonly property var actions: area.facts.buttons
        readonly property var foremost: actions.length > 0 ? actions[actions.length - 1] : null
        readonly property var shown: loader.item
        readonly property bool code: area.facts.kind === "code"

        visible: !area.bare
        width: parent.width
        anchors.bottom: parent.bottom
        frame: ({
                "canBack": area.facts.page !== "home",
                "canQuit": false,
                "canCallStaff": false,
                "canSwitchLanguage": false,
                "language": area.facts.language,
                "languages": []
            })
        pager: shown?.pager ?? null
        primaryText: foremost?.text ?? (code ? "OK" : "")
        primaryEnabled: foremost?.enabled ?? (area.facts.codeLength === area.facts.codeDigits && area.facts.keysWork)
        primaryName: foremost ? "staff:" + foremost.action : "staff:confirm"
        onPrimary: {
            if (foremost)
                area.staff.actions.act(foremost.action);
            else
                area.staff.actions.confirmCode();
        }
        onBack: area.staff.actions.back()

        extra: RowLayout {
            anchors.right: parent?.right
            anchors.verticalCenter: parent?.verticalCenter
            spacing: Theme.gap

            Repeater {
                model: Math.max(0, bottom.actions.length - 1)

                ActionButton {
                    required property int index
                    readonly property var offered: bottom.actions[index]

                    objectName: "staff:" + (offered?.action ?? "")
                    Layout.preferredWidth: Math.min(implicitWidth, Theme.mm(44))
                    leftPadding: Theme.mm(1.5)
                    enabled: offered?.enabled ?? false
                    text: offered?.text ?? ""
                    onClicked: area.staff.actions.act(offered.action)
                }
            }
        }
    }
}
