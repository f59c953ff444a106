package org.stagebook.interchange.edl;

import java.util.Locale;
import java.util.function.Consumer;
import org.stagebook.interchange.cutlist.Transition.Kind;
import org.stagebook.interchange.edl.EventDraft.Head;

/**
 * Reads what stands before the timecodes of an event line, from the right: transition, channels, reel, number.
 *
 * <p>The columns have no fixed places: reel names are 8, 32 or 128 wide, some have spaces, and some programs separate with
 * tabs.
 */
final class EventHead {

    private static final int MOST_CHANNEL_DIGITS = 2;

    private final Tokens tokens;
    private final Consumer<String> complaints;
    private int last;

    /** @param last the last word before the timecodes; -1 if there is none */
    EventHead(Tokens tokens, int last, Consumer<String> complaints) {
        this.tokens = tokens;
        this.last = last;
        this.complaints = complaints;
    }

    Head read() {
        boolean numbered = last >= 0 && isNumber(tokens.text(0));
        if (!numbered) {
            complaints.accept("has no number; it was left unset");
        }
        int first = numbered ? 1 : 0;
        EdlEffect effect = effect(first);
        String channels = channels(first);
        String reel = tokens.text(first, last);
        if (reel.isEmpty()) {
            complaints.accept("names no reel; it was left unset");
        }
        return new Head(numbered ? tokens.text(0) : "", reel, channels, effect);
    }

    private EdlEffect effect(int first) {
        if (last >= first && tokens.text(last).equalsIgnoreCase("(F)")) {
            last--;
        }
        int frames = -1;
        if (last - 1 >= first && isFrames(tokens.text(last)) && isEffect(last - 1, first)) {
            frames = Integer.parseInt(tokens.text(last));
            last--;
        }
        if (!isEffect(last, first)) {
            complaints.accept("has no transition, which is C, D, W or K; it was taken for a cut");
            return EdlEffect.CUT;
        }
        String code = code();
        Kind kind = kind(code);
        if (frames < 0 && (kind == Kind.DISSOLVE || kind == Kind.WIPE)) {
            complaints.accept("does not say how long its " + (kind == Kind.DISSOLVE ? "dissolve" : "wipe")
                    + " is; the length was left unset");
        }
        return kind == Kind.CUT ? EdlEffect.CUT : new EdlEffect(kind, code, Math.max(0, frames));
    }

    private String code() {
        String word = tokens.text(last).toUpperCase(Locale.ROOT);
        boolean spacedKey = word.equals("B") || word.equals("O");
        last -= spacedKey ? 2 : 1;
        return spacedKey ? "K" + word : word;
    }

    /** Whether the word is a transition; {@code K B} and {@code K O} are written with and without the space. */
    private boolean isEffect(int token, int first) {
        if (token < first) {
            return false;
        }
        String word = tokens.text(token).toUpperCase(Locale.ROOT);
        return switch (word) {
            case "C", "D", "K", "KB", "KO", "W" -> true;
            case "B", "O" -> token - 1 >= first && tokens.text(token - 1).equalsIgnoreCase("K");
            default -> word.length() <= 4 && word.startsWith("W") && isNumber(word.substring(1));
        };
    }

    private static Kind kind(String code) {
        return switch (code.charAt(0)) {
            case 'D' -> Kind.DISSOLVE;
            case 'W' -> Kind.WIPE;
            case 'K' -> Kind.KEY;
            default -> Kind.CUT;
        };
    }

    private String channels(int first) {
        if (last < first || (last == first && !isChannels(tokens.text(last)))) {
            complaints.accept("names no channels; they were left unset");
            return "";
        }
        String channels = tokens.text(last);
        if (!isChannels(channels)) {
            complaints.accept("is on channels \"" + channels + "\", which are not known; they were kept as written");
        }
        last--;
        return channels;
    }

    /** {@code V}, {@code V2}, {@code A}, {@code AA}, {@code A2}, {@code A1A2}, {@code AA/V}, {@code B}, {@code NONE}. */
    static boolean isChannels(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        if (word.equals("NONE") || word.equals("B")) {
            return true;
        }
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = LabelScanner.isDigit(c) && i > 0;
            boolean letter = c == 'A' || c == 'V' || (i > 0 && (c == '/' || c == ','));
            digits = digit ? digits + 1 : 0;
            if (!(digit || letter) || digits > MOST_CHANNEL_DIGITS) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isFrames(String word) {
        return word.length() <= 5 && isDigits(word);
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> LabelScanner.isDigit((char) c));
    }

    /** Digits, with or without a letter behind them, such as {@code 001A}. */
    static boolean isNumber(String word) {
        int end = word.length();
        boolean lettered = end > 1 && Character.isLetter(word.charAt(end - 1));
        return isDigits(lettered ? word.substring(0, end - 1) : word);
    }
}
