package org.stagebook.ui.parts.spotting.presenter;

import java.util.regex.Pattern;

/** Which texts of a spreadsheet are taken for times: whole ones only, because nobody checks each while pasting. */
final class PastedTime {

    private static final Pattern WHOLE = Pattern.compile(
            "\\d{1,2}[:;.]\\d{2}[:;.]\\d{2}[:;.]\\d{2,3}(?:\\.\\d{2,3})?|\\d{8,9}|\\d{1,6}\\+\\d{2}(?:\\.\\d{2})?");

    private PastedTime() {}

    static boolean looksLike(String text) {
        return WHOLE.matcher(text.strip()).matches();
    }
}
