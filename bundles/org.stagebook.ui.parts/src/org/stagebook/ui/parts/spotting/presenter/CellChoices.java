package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.stagebook.model.AdrState;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;

/** What can be chosen in a column, and which of it a few typed letters mean. */
public final class CellChoices {

    private final Production production;

    public CellChoices(Production production) {
        this.production = production;
    }

    /** All choices of the column, in the order they are offered; none where text is free. */
    public List<Choice> of(CueColumn column) {
        return switch (column) {
            case CATEGORY -> categories();
            case ORIGIN -> words(Arrays.stream(Origin.values()));
            case PRIORITY -> words(Arrays.stream(Priority.values()));
            case STATUS -> words(Arrays.stream(CueStatus.values()).filter(status -> status != CueStatus.REMOVED));
            case ASSIGNEE -> people();
            case CHARACTER -> characters();
            case MUSIC_AND_EFFECTS -> words(Arrays.stream(MusicAndEffects.values()));
            case ADR_STATE -> words(Arrays.stream(AdrState.values()));
            default -> List.of();
        };
    }

    /** The choices a typed text leaves: all when it is empty or names one, otherwise those that begin with it. */
    public List<Choice> offered(CueColumn column, String typed) {
        List<Choice> all = of(column);
        String wanted = typed.strip();
        boolean exact = all.stream().anyMatch(choice -> choice.text().equalsIgnoreCase(wanted));
        return wanted.isEmpty() || exact
                ? all
                : all.stream().filter(choice -> begins(choice, wanted)).toList();
    }

    /** The choice a typed text means: the one it names, or else the first that begins with it. */
    public Optional<Choice> meant(CueColumn column, String typed) {
        String wanted = typed.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> all = of(column);
        return first(all, choice -> choice.text().equalsIgnoreCase(wanted))
                .or(() -> first(all, choice -> begins(choice, wanted)));
    }

    /** The choice with exactly that text or remark, upper and lower case alike. */
    Optional<Choice> named(CueColumn column, String typed) {
        String wanted = typed.strip();
        return first(of(column), choice -> choice.text().equalsIgnoreCase(wanted))
                .or(() -> first(of(column), choice -> choice.remark().equalsIgnoreCase(wanted)));
    }

    private List<Choice> categories() {
        return production.getCategories().stream()
                .map(category -> new Choice(
                        CueText.code(category),
                        Optional.of(new Chip(CueText.code(category), CueText.orEmpty(category.getColour()))),
                        CueText.orEmpty(category.getName())))
                .toList();
    }

    private List<Choice> people() {
        List<Choice> people = new ArrayList<>();
        production.getPeople().forEach(person -> {
            String name = CueText.name(person);
            String roles = String.join(", ", person.getRoles());
            people.add(new Choice(name, Optional.empty(), roles.equals(name) ? "" : roles));
        });
        return people;
    }

    /** Those of the cast, then those other cues name. */
    private List<Choice> characters() {
        Set<String> names = new LinkedHashSet<>();
        production.getCast().forEach(member -> names.add(CueText.orEmpty(member.getCharacter())));
        production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .forEach(cue -> names.add(CueText.orEmpty(cue.getCharacter())));
        return names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> new Choice(name, Optional.empty(), ""))
                .toList();
    }

    private static List<Choice> words(Stream<? extends Enumerator> literals) {
        return literals.map(literal -> new Choice(literal.getLiteral(), Optional.empty(), ""))
                .toList();
    }

    private static Optional<Choice> first(List<Choice> choices, Predicate<Choice> test) {
        return choices.stream().filter(test).findFirst();
    }

    private static boolean begins(Choice choice, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return choice.text().toLowerCase(Locale.ROOT).startsWith(wanted)
                || choice.remark().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
