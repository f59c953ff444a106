package org.stagebook.interchange.tagged;

/** Signs that would end a tag or a line stand as look-alikes in a tagged text, and come back from it. */
final class TagSigns {

    private static final String SIGNS = "{}\n\t";
    private static final String LOOK_ALIKES = "｛｝⏎⇥";

    private TagSigns() {}

    static String away(String text) {
        return exchanged(text.replace("\r\n", "\n").replace('\r', '\n'), SIGNS, LOOK_ALIKES);
    }

    static String back(String text) {
        return exchanged(text, LOOK_ALIKES, SIGNS);
    }

    private static String exchanged(String text, String from, String to) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            int sign = from.indexOf(changed.charAt(i));
            if (sign >= 0) {
                changed.setCharAt(i, to.charAt(sign));
            }
        }
        return changed.toString();
    }
}
