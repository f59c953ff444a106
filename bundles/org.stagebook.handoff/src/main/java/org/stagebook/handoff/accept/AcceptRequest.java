package org.stagebook.handoff.accept;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stagebook.edit.change.ItemWord;

/**
 * What the receiver says.
 *
 * @param role in which role, for example {@code Re-recording mixer}
 * @param by who, may be empty
 * @param remark what is said of the package as a whole, may be empty
 * @param anew whether queries, refusals and remarks of earlier days are lifted where nothing is said now
 * @param words what is said of single files; everything else is accepted, or keeps the word it has. A file is named by its path in the package, its
 *     path in the contents, or its bare name if only one file has it
 */
public record AcceptRequest(String role, String by, String remark, boolean anew, Map<String, ItemWord> words) {
    public AcceptRequest {
        words = Map.copyOf(words);
    }

    /** Everything is accepted that was not queried or refused before. */
    public static AcceptRequest as(String role) {
        return new AcceptRequest(role, "", "", false, Map.of());
    }

    /** The same, said by a person. */
    public AcceptRequest by(String person) {
        return new AcceptRequest(role, person, remark, anew, words);
    }

    /** The same, with a word on the whole. */
    public AcceptRequest saying(String words) {
        return new AcceptRequest(role, by, words, anew, this.words);
    }

    /** The same, accepting what was queried or refused before too, unless it is named. */
    public AcceptRequest liftingAll() {
        return new AcceptRequest(role, by, remark, true, words);
    }

    /** The same, but for a file that is refused. */
    public AcceptRequest except(String file, String reason) {
        return with(file, ItemWord.refused(reason));
    }

    /** The same, with this word on a file. */
    public AcceptRequest with(String file, ItemWord word) {
        Map<String, ItemWord> more = new LinkedHashMap<>(words);
        more.put(file, word);
        return new AcceptRequest(role, by, remark, anew, more);
    }
}
