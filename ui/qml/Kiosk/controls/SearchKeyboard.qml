pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The keyboard of the search: the kana table, Latin letters, or the characters that can follow in the names of this
// language. A key that would find nothing is dim.
Row {
    id: keyboard

    required property var facts
    property string layout: facts.layouts[0]
    property int page: 0
    property int keyHeight: Theme.letterTarget
    readonly property int columns: 10
    readonly property int lines: layout === "latin" ? 4 : 5
    readonly property int perPage: columns * lines
    // Keys by row; a space is a gap. ゛ and ゜ are typed after the kana that they modify.
    readonly property string kana: "あかさたなはまやらわ" + "いきしちにひみーりを" + "うくすつぬふむゆるん" + "えけせてねへめ れ\u3099" + "おこそとのほもよろ\u309a"
    readonly property string latin: "1234567890" + "qwertyuiop" + "asdfghjkl " + "zxcvbnm   "
    readonly property string query: facts.query
    readonly property int pages: layout === "names" ? Math.max(1, Math.ceil(facts.following.length / perPage)) : 1
    readonly property real wide: Theme.mm(33)
    readonly property real keyWidth: (width - wide - columns * spacing) / columns

    // The buttons beside the keys share their height; the one for another layout is as large as a normal button.
    readonly property real high: lines * keyHeight + (lines - 1) * spacing
    readonly property bool others: facts.layouts.length > 1
    readonly property int commands: pages > 1 ? 3 : 2
    readonly property real layoutHeight: others ? Math.max(Theme.target, (high - commands * spacing) / (commands + 1)) : 0
    readonly property real commandHeight: (high - (others ? layoutHeight + spacing : 0) - (commands - 1) * spacing) / commands

    signal typed(string character)
    signal backspace
    signal cleared

    function character(place: int): string {
        switch (layout) {
        case "kana":
            return kana.charAt(place).trim();
        case "latin":
            return latin.charAt(place).trim();
        default:
            return facts.following[page * perPage + place] ?? "";
        }
    }

    function face(character: string): string {
        return character === "\u3099" ? "゛" : character === "\u309a" ? "゜" : character;
    }

    spacing: Theme.mm(1)
    onQueryChanged: page = 0
    onLayoutChanged: page = 0

    Grid {
        width: keyboard.width - keyboard.wide - keyboard.spacing
        columns: keyboard.columns
        spacing: keyboard.spacing

        Repeater {
            model: keyboard.perPage

            Item {
                id: place

                required property int index
                readonly property string character: keyboard.character(index)

                width: keyboard.keyWidth
                height: keyboard.keyHeight

                Key {
                    anchors.fill: parent
                    visible: place.character !== ""
                    objectName: visible ? "key:" + keyboard.face(place.character) : ""
                    text: keyboard.face(place.character)
                    textSize: Math.min(Theme.keySize, keyboard.keyHeight * 0.62, keyboard.keyWidth * (text.length > 2 ? 0.5 : 0.62))
                    Accessible.name: place.character === "\u3099" ? "濁点" : place.character === "\u309a" ? "半濁点" : text
                    dim: keyboard.layout !== "names" && !keyboard.facts.leads.includes(place.character)
                    onStruck: keyboard.typed(place.character)
                }
            }
        }
    }

    Column {
        width: keyboard.wide
        spacing: keyboard.spacing

        Key {
            objectName: "key:clear"
            width: parent.width
            height: keyboard.commandHeight
            command: true
            textSize: Theme.captionSize
            text: qsTr("Clear all")
            onStruck: keyboard.cleared()
        }

        Key {
            objectName: "key:backspace"
            width: parent.width
            height: keyboard.commandHeight
            command: true
            textSize: Theme.captionSize
            text: qsTr("Delete")
            onStruck: keyboard.backspace()
        }

        Key {
            visible: keyboard.pages > 1
            objectName: "key:page"
            width: parent.width
            height: keyboard.commandHeight
            command: true
            textSize: Theme.captionSize
            text: "▼ " + (keyboard.page + 1) + "/" + keyboard.pages
            Accessible.name: qsTr("Other characters")
            onStruck: keyboard.page = (keyboard.page + 1) % keyboard.pages
        }

        Repeater {
            model: keyboard.facts.layouts.length > 1 ? keyboard.facts.layouts : []

            Key {
                required property string modelData

                visible: modelData !== keyboard.layout
                objectName: "layout:" + modelData
                width: keyboard.wide
                height: keyboard.layoutHeight
                command: true
                textSize: Theme.captionSize
                text: modelData === "kana" ? "あいう" : modelData === "latin" ? "ABC" : keyboard.facts.sample
                Accessible.name: qsTr("Other keys")
                onStruck: keyboard.layout = modelData
            }
        }
    }
}
