package org.stagebook.interchange.tags;

/**
 * A name in the second tag language, that of Cue Pro and EdiCue: plain text, {@code [square]} and {@code {curly}} brackets.
 *
 * <p>Of a track these are the character, the prefix of cue numbers and the actor ({@code Leonard To[LEOTO]{Jason Tobin}}); of
 * a clip they are the line, the code of the reason and a comment ({@code This is the reality. [AR4] {clarity}}). The first
 * pair of each kind counts; whatever else there is stays text.
 *
 * @param text what is in no brackets, with single spaces
 * @param square what the first square brackets hold; empty without any
 * @param curly what the first curly brackets hold; empty without any
 */
public record BracketedText(String text, String square, String curly) {

    /** Reads a name; takes everything, whatever its length. */
    public static BracketedText of(String name) {
        Cut square = Cut.of(name, '[', ']');
        Cut curly = Cut.of(square.rest(), '{', '}');
        return new BracketedText(curly.rest().strip().replaceAll(" {2,}", " "), square.content(), curly.content());
    }

    /** What the first pair of brackets holds, and what is left without it. */
    private record Cut(String content, String rest) {

        static Cut of(String text, char open, char close) {
            int start = text.indexOf(open);
            int end = start < 0 ? -1 : text.indexOf(close, start);
            return end < 0
                    ? new Cut("", text)
                    : new Cut(
                            text.substring(start + 1, end).strip(), text.substring(0, start) + text.substring(end + 1));
        }
    }
}
