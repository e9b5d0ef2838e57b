import QtQuick
import Kiosk

// What every screen of a visit has: bars, a title that asks or tells one thing, one sentence, and room for the rest.
FocusScope {
    id: screen

    required property var model
    property string name
    property string title
    property string term: ""
    property string sentence: ""
    property string primaryText: ""
    property bool primaryEnabled: model.frame.canNext
    property string primaryName: "action:next"
    property bool wideTitle: true
    property var pager: null
    // What the primary action does.
    property var go: () => model.actions.next()
    property string titleName: "title"
    property alias extra: bottom.extra
    default property alias content: room.data
    readonly property int roomWidth: room.width
    readonly property int roomHeight: room.height

    objectName: "screen:" + name
    focus: true

    TopBar {
        id: top

        frame: screen.model.frame
        width: parent.width
        onLanguageAsked: panel.ask("language")
        onDisplayAsked: panel.ask("display")
    }

    Heading {
        id: heading

        visible: screen.wideTitle
        height: visible ? implicitHeight : 0
        anchors.top: top.bottom
        anchors.topMargin: Theme.mm(2)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        titleName: screen.titleName
        title: screen.title
        term: screen.term
        sentence: screen.sentence
    }

    Item {
        id: room

        anchors.top: heading.bottom
        anchors.topMargin: Theme.mm(screen.wideTitle ? 2 : 0)
        anchors.bottom: bottom.top
        anchors.bottomMargin: Theme.mm(1.5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
    }

    BottomBar {
        id: bottom

        frame: screen.model.frame
        width: parent.width
        anchors.bottom: parent.bottom
        pager: screen.pager
        primaryText: screen.primaryText
        primaryEnabled: screen.primaryEnabled
        primaryName: screen.primaryName
        onPrimary: screen.go()
        onBack: screen.model.actions.back()
        onQuit: screen.model.actions.quit()
    }

    SettingsPanel {
        id: panel

        anchors.fill: parent
        model: screen.model
    }
}
