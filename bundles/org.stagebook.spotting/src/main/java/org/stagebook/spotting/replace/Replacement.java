package org.stagebook.spotting.replace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Cue;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Words to be replaced in some cues, to be looked at before it is done.
 *
 * @param hits each text that holds the words, with what it would be
 */
public record Replacement(List<Hit> hits) {

    /** Where words are looked for; numbers and times are left alone. */
    public static final List<EAttribute> FIELDS = List.of(
            Literals.CUE__DESCRIPTION,
            Literals.CUE__CHARACTER,
            Literals.CUE__LINE,
            Literals.CUE__INTENT,
            Literals.CUE__REFERENCE);

    /**
     * What is looked for.
     *
     * @param words to find; not empty
     * @param by what stands there instead; may be empty
     * @param matchCase whether capitals count
     * @param wholeWords whether only whole words are meant
     */
    public record Search(String words, String by, boolean matchCase, boolean wholeWords) {

        Pattern pattern() {
            int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            String quoted = Pattern.quote(words);
            return Pattern.compile(wholeWords ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted, flags);
        }
    }

    /**
     * A text that holds the words.
     *
     * @param count how many times
     */
    public record Hit(Cue cue, EAttribute field, String before, String after, int count) {}

    /** Keeps its own copy. */
    public Replacement {
        hits = List.copyOf(hits);
    }

    /** Finds the words in the cues, in their order. */
    public static Replacement find(List<Cue> cues, Search search) {
        List<Hit> hits = new ArrayList<>();
        if (!search.words().isEmpty()) {
            Pattern pattern = search.pattern();
            cues.forEach(cue -> FIELDS.forEach(field -> find(cue, field, search, pattern, hits)));
        }
        return new Replacement(hits);
    }

    /** How many times the words occur. */
    public int count() {
        return hits.stream().mapToInt(Hit::count).sum();
    }

    /** How many cues hold them. */
    public int cues() {
        return (int) hits.stream().map(Hit::cue).distinct().count();
    }

    /** The change that replaces all of them in one step. */
    public Change change() {
        String cues = cues() == 1 ? "1 cue" : cues() + " cues";
        return new Together(
                "Replace in " + cues, hits.stream().map(Replacement::change).toList());
    }

    private static Change change(Hit hit) {
        return hit.after().isEmpty()
                ? SetFeature.clear(hit.cue(), hit.field())
                : SetFeature.of(hit.cue(), hit.field(), hit.after());
    }

    private static void find(Cue cue, EAttribute field, Search search, Pattern pattern, List<Hit> hits) {
        if (!(cue.eGet(field) instanceof String before)) {
            return;
        }
        Matcher matcher = pattern.matcher(before);
        int count = (int) matcher.results().count();
        if (count > 0) {
            String after = matcher.replaceAll(Matcher.quoteReplacement(search.by()));
            hits.add(new Hit(cue, field, before, after, count));
        }
    }
}
