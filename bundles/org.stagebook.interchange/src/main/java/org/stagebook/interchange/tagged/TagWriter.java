package org.stagebook.interchange.tagged;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.tags.TagText;

/**
 * Writes a cue as one line: its description, then everything else in the tags of Pro Tools sessions.
 *
 * <p>{@code Door slams {QN=1M3} {Cat=FX} {To=01:00:12:00}}. {@link TaggedCue} gives the same cue back.
 */
public final class TagWriter {

    /** A text that a spreadsheet program would calculate is put into a tag too. */
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@]");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,30}");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> used = new HashSet<>();

    private TagWriter() {}

    /** The line of a cue whose end the format says itself. */
    public static String line(OutgoingCue cue) {
        return line(cue, "");
    }

    /**
     * The line of a cue whose end has to be in it.
     *
     * @param end timecode of the first frame after the cue
     */
    public static String line(OutgoingCue cue, String end) {
        TagWriter writer = new TagWriter();
        String description = TagSigns.away(cue.text(TagName.TEXT.field()));
        TagText read = TagText.of(description);
        boolean plain = !FORMULA.matcher(description).find()
                && read.text().equals(description)
                && read.values().isEmpty()
                && read.flags().isEmpty();
        if (plain) {
            writer.text.append(description);
        }
        for (TagName name : TagName.values()) {
            String value = cue.text(name.field());
            if (!value.isEmpty() && (name != TagName.TEXT || !plain)) {
                writer.add(name.written(), value);
            }
        }
        cue.tags().forEach(writer::addTag);
        if (!end.isEmpty()) {
            writer.add(TagName.END, end);
        }
        return writer.used.isEmpty() ? "{" + TagName.TEXT.written() + "=" + description + "}" : writer.text.toString();
    }

    private void addTag(String tag) {
        int sign = tag.indexOf('=');
        String name = sign < 0 ? tag : tag.substring(0, sign);
        boolean takes = NAME.matcher(name).matches()
                && TagName.of(name).isEmpty()
                && !name.equals(TagName.END)
                && !TagName.isPlain(name)
                && !used.contains(name);
        if (takes && sign >= 0 && sign < tag.length() - 1) {
            add(name, tag.substring(sign + 1));
        } else {
            int number = 1;
            while (used.contains(TagName.plain(number))) {
                number++;
            }
            add(TagName.plain(number), tag);
        }
    }

    private void add(String name, String value) {
        used.add(name);
        text.append(text.isEmpty() ? "" : " ")
                .append('{')
                .append(name)
                .append('=')
                .append(TagSigns.away(value))
                .append('}');
    }
}
