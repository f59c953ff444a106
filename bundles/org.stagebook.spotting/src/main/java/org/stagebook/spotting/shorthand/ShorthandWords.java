package org.stagebook.spotting.shorthand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.model.CastMember;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.spotting.SoundFamily;

/**
 * The words of a production a typed line may use: its categories, the people and roles, and who speaks.
 *
 * @param vocabulary finds categories in words
 * @param people names of those who can be given work, and of roles nobody was named for
 * @param characters of the cast and of the cues
 */
public record ShorthandWords(Vocabulary vocabulary, List<String> people, Set<String> characters) {

    /** Keeps its own copies. */
    public ShorthandWords {
        people = List.copyOf(people);
        characters = Set.copyOf(characters);
    }

    /** Those of a production as it is now. */
    public static ShorthandWords of(Production production) {
        Set<String> characters = new TreeSet<>();
        production.getCast().stream().map(CastMember::getCharacter).forEach(name -> add(characters, name));
        for (Reel reel : production.getReels()) {
            reel.getCues().stream().map(Cue::getCharacter).forEach(name -> add(characters, name));
        }
        List<Category> categories = production.getCategories();
        List<String> people = production.getPeople().stream()
                .map(ShorthandWords::name)
                .filter(name -> !name.isEmpty())
                .toList();
        return new ShorthandWords(new Vocabulary(categories), people, characters);
    }

    /** The name of a person, or the first role of one without a name. */
    public static String name(Person person) {
        String name = person.getName() == null ? "" : person.getName().strip();
        return name.isEmpty() && !person.getRoles().isEmpty()
                ? person.getRoles().getFirst()
                : name;
    }

    /**
     * Who is meant: the one whose name is typed, else the first whose name or a word of it begins so. Hyphens stand for blanks.
     */
    Optional<String> person(String typed) {
        String wanted = plain(typed);
        return people.stream()
                .filter(name -> plain(name).equals(wanted))
                .findFirst()
                .or(() -> people.stream()
                        .filter(name -> plain(name).startsWith(wanted))
                        .findFirst())
                .or(() -> people.stream()
                        .filter(name -> plain(name).contains(" " + wanted))
                        .findFirst());
    }

    boolean isCharacter(String name) {
        return characters.contains(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether sounds of the category are spoken. */
    boolean isSpoken(String code) {
        return vocabulary
                .category(code)
                .filter(category -> SoundFamily.of(category) == SoundFamily.DIALOGUE)
                .isPresent();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ').strip();
    }

    private static void add(Set<String> characters, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            characters.add(name.strip().toUpperCase(Locale.ROOT));
        }
    }
}
