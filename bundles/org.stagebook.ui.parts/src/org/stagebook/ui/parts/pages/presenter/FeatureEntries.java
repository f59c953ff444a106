package org.stagebook.ui.parts.pages.presenter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;

/** Cells that write one attribute of their object, each entry a step of its own. */
public final class FeatureEntries {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final EditingSession session;

    public FeatureEntries(EditingSession session) {
        this.session = session;
    }

    /** Any text; an empty one clears. */
    public <T extends Identified> Entry<T> text(EAttribute attribute) {
        return offering(attribute, List.of());
    }

    /** Any text, with some offered. */
    public <T extends Identified> Entry<T> offering(EAttribute attribute, List<String> offered) {
        return new Entry<>(
                object -> text(object, attribute),
                typed -> offered.isEmpty() ? EntryHint.NOTHING : hint(typed, offered, false),
                (object, typed) -> set(object, attribute, typed.isEmpty() ? Optional.empty() : Optional.of(typed)));
    }

    /** One of the words of an enumeration. */
    public <T extends Identified> Entry<T> choice(EAttribute attribute, Enumerator[] values) {
        List<String> words = Arrays.stream(values).map(Enumerator::getLiteral).toList();
        return new Entry<>(
                object -> ((Enumerator) object.eGet(attribute)).getLiteral(),
                typed -> hint(typed, words, true),
                (object, typed) ->
                        meant(typed, words).ifPresent(index -> set(object, attribute, Optional.of(values[index]))));
    }

    /** Yes or no. */
    public <T extends Identified> Entry<T> flag(EAttribute attribute) {
        List<String> words = List.of("yes", "no");
        return new Entry<>(
                object -> Boolean.TRUE.equals(object.eGet(attribute)) ? "yes" : "no",
                typed -> hint(typed, words, true),
                (object, typed) ->
                        meant(typed, words).ifPresent(index -> set(object, attribute, Optional.of(index == 0))));
    }

    /** A whole number; nothing stands for 0. */
    public <T extends Identified> Entry<T> count(EAttribute attribute) {
        return new Entry<>(
                object -> Integer.valueOf(0).equals(object.eGet(attribute)) ? "" : text(object, attribute),
                typed -> typed.isBlank() || NUMBER.matcher(typed.strip()).matches()
                        ? EntryHint.NOTHING
                        : EntryHint.refused("Type a whole number, or nothing for any."),
                (object, typed) -> set(object, attribute, Optional.of(typed.isEmpty() ? 0 : Integer.parseInt(typed))));
    }

    /** A day, as 2026-01-12. */
    public <T extends Identified> Entry<T> day(EAttribute attribute) {
        return new Entry<>(
                object -> text(object, attribute),
                typed -> typed.isBlank() || TypedDay.of(typed).isPresent()
                        ? EntryHint.NOTHING
                        : EntryHint.refused("A day is typed as 2026-01-12."),
                (object, typed) -> set(object, attribute, TypedDay.of(typed).map(day -> day)));
    }

    /** Several texts with commas between them. */
    public <T extends Identified> Entry<T> list(EAttribute attribute) {
        return new Entry<>(
                object -> ((List<?>) object.eGet(attribute))
                        .stream().map(Object::toString).collect(Collectors.joining(", ")),
                typed -> EntryHint.NOTHING,
                (object, typed) -> set(object, attribute, Optional.of(parts(typed))));
    }

    /** The texts between commas. */
    public static List<String> parts(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void set(Identified object, EAttribute attribute, Optional<Object> value) {
        session.run(new SetFeature(List.of(object), attribute, value));
    }

    private static String text(Identified object, EAttribute attribute) {
        return Objects.toString(object.eGet(attribute), "");
    }

    /** What a text means among some words; a strict entry takes nothing else. */
    static EntryHint hint(String typed, List<String> words, boolean strict) {
        Optional<Integer> meant = meant(typed, words);
        boolean exact = words.stream().anyMatch(word -> word.equalsIgnoreCase(typed.strip()));
        List<Integer> shown = IntStream.range(0, words.size())
                .filter(index -> exact || typed.isBlank() || begins(words.get(index), typed))
                .boxed()
                .toList();
        if (strict && meant.isEmpty()) {
            return EntryHint.refused("One of " + String.join(", ", words) + ".");
        }
        List<Choice> choices = shown.stream()
                .map(index -> new Choice(words.get(index), Optional.empty(), ""))
                .toList();
        boolean chosen = meant.isPresent() && (strict || exact);
        return new EntryHint(true, "", choices, chosen ? shown.indexOf(meant.get()) : -1);
    }

    /** Which of the words a text names, or else begins. */
    static Optional<Integer> meant(String typed, List<String> words) {
        Optional<Integer> exact = IntStream.range(0, words.size())
                .boxed()
                .filter(index -> words.get(index).equalsIgnoreCase(typed.strip()))
                .findFirst();
        return exact.or(() -> IntStream.range(0, words.size())
                .boxed()
                .filter(index -> !typed.isBlank() && begins(words.get(index), typed))
                .findFirst());
    }

    private static boolean begins(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }
}
