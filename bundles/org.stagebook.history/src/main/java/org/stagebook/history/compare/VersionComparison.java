package org.stagebook.history.compare;

import java.util.Optional;
import org.stagebook.history.words.WordsComparison;

/**
 * Two versions beside each other.
 *
 * @param before label of the earlier
 * @param after label of the later
 * @param words what differs in the production; nothing where one of the two was never kept, so that nobody can look
 * @param sound what differs in what is heard
 */
public record VersionComparison(String before, String after, Optional<WordsComparison> words, SoundResult sound) {}
