"""DER as a tree that can be parsed, altered and encoded again, with correct or wrong lengths."""

from collections.abc import Iterator
from dataclasses import dataclass, field

CONSTRUCTED = 0x20
WRAPS = frozenset({0x03, 0x04})
"""BIT STRING and OCTET STRING: certificates contain further DER in them."""
LONG_FORM = 0x80


@dataclass(eq=False)
class Node:
    """One object: `children` if it has any, else `prefix` (unused bits of a BIT STRING) and `content`."""

    tag: int
    content: bytes = b""
    children: list["Node"] = field(default_factory=list)
    prefix: bytes = b""
    lie: int = 0
    """Added to the encoded length."""
    padded: bool = False
    """The length with a leading zero byte: valid BER, invalid DER."""

    def encode(self) -> bytes:
        body = self.prefix + (b"".join(child.encode() for child in self.children) if self.children else self.content)
        return bytes((self.tag,)) + self._length(len(body)) + body

    def _length(self, true: int) -> bytes:
        length = max(true + self.lie, 0)
        if length < LONG_FORM and not self.padded:
            return bytes((length,))
        width = (length.bit_length() + 7) // 8 + self.padded
        return bytes((LONG_FORM | width,)) + length.to_bytes(width)

    def walk(self) -> Iterator["Node"]:
        """This node and all below, outermost first."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse(encoded: bytes) -> Node:
    """The tree of one complete object. Raises ValueError."""
    node, rest = _node(encoded)
    if rest:
        raise ValueError("something follows the object")
    return node


def _node(encoded: bytes) -> tuple[Node, bytes]:
    if len(encoded) < 2:
        raise ValueError("too short")
    tag, first = encoded[:2]
    begin, length = 2, first
    if first >= LONG_FORM:
        begin += first - LONG_FORM
        length = int.from_bytes(encoded[2:begin])
    content, rest = encoded[begin : begin + length], encoded[begin + length :]
    if len(content) != length or first == LONG_FORM:
        raise ValueError("the length is wrong")
    return _filled(tag, content), rest


def _filled(tag: int, content: bytes) -> Node:
    prefix = content[:1] if tag == 0x03 else b""
    inner = content[len(prefix) :]
    if inner and (tag & CONSTRUCTED or tag in WRAPS):
        children = []
        try:
            while inner:
                child, inner = _node(inner)
                children.append(child)
        except ValueError:
            return Node(tag, content)
        return Node(tag, children=children, prefix=prefix)
    return Node(tag, content)
