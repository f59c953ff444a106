package org.stagebook.cli.info;

import java.util.List;

/**
 * Words from a stranger's file, made safe for a terminal: control characters, which could move the cursor or change the
 * window, become question marks.
 */
record PlainText(String text) {

    /** On one line. */
    String line() {
        return safe(text.replaceAll("\\s+", " ").strip());
    }

    /** Line by line, without empty ones. */
    List<String> lines() {
        return text.lines()
                .map(line -> safe(line.replace('\t', ' ').stripTrailing()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String safe(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        line.codePoints().forEach(c -> shown.appendCodePoint(isUnsafe(c) ? '?' : c));
        return shown.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
            default -> false;
        };
    }
}
