package org.stagebook.spotting.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Person;
import org.stagebook.model.StagebookFactory;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.spotting.shorthand.Piece.Meaning;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

class ShorthandTest {

    private static final TimecodeFormat FORMAT = TimecodeFormat.TC_24;
    private static final Position HERE = FORMAT.parsePosition("01:10:20:00");

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(1, reel -> reel.cue("A1", "ADR", "01:00:20:00", "01:00:22:00"))
            .session();
    private final Shorthand shorthand = shorthand();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aWholeCueInOneLine() {
        SpottedLine line = read("fx door slam 01:02:03:12 +2s !urgent @assistant #post");
        assertThat(line.text(Meaning.CATEGORY)).isEqualTo("FX");
        assertThat(line.text(Meaning.DESCRIPTION)).isEqualTo("door slam");
        assertThat(line.start()).hasValue(FORMAT.parsePosition("01:02:03:12"));
        assertThat(line.length()).hasValue(FORMAT.rate().durationOfFrames(48));
        assertThat(line.text(Meaning.PRIORITY)).isEqualTo("urgent");
        assertThat(line.text(Meaning.ASSIGNEE)).isEqualTo("Assistant editor");
        assertThat(line.text(Meaning.ORIGIN)).isEqualTo("post");
        assertThat(line.pieces())
                .extracting(Piece::meaning)
                .containsExactly(
                        Meaning.CATEGORY,
                        Meaning.DESCRIPTION,
                        Meaning.IN,
                        Meaning.LENGTH,
                        Meaning.PRIORITY,
                        Meaning.ASSIGNEE,
                        Meaning.ORIGIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "door 01:02:03:12           | IN=01:02:03:12 DESCRIPTION=door",
                "door 01020312              | IN=01:02:03:12 DESCRIPTION=door",
                "door 12:06                 | IN=01:10:12:06 DESCRIPTION=door",
                "door 9:12:06               | IN=01:09:12:06 DESCRIPTION=door",
                "BG 1:02:03:12 01:02:05:00  | IN=01:02:03:12 OUT=01:02:05:00 CATEGORY=BG",
                "01:02:03:12-01:02:05:00    | IN=01:02:03:12 OUT=01:02:05:00",
                "rain 01:02:03:12-05:00     | IN=01:02:03:12 OUT=01:02:05:00 DESCRIPTION=rain",
                "door 90+08                 | IN=01:01:00:08 DESCRIPTION=door",
                "sfx: door                  | CATEGORY=FX DESCRIPTION=door",
                "a walla of birds           | DESCRIPTION=a walla of birds",
                "amb harbour // far away    | CATEGORY=BG DESCRIPTION=harbour INTENT=far away",
                "adr Keeper: Go home.       | CATEGORY=ADR CHARACTER=KEEPER LINE=Go home.",
                "KEEPER: \"Go home.\"       | CHARACTER=KEEPER LINE=Go home.",
                "note: louder               | DESCRIPTION=note: louder",
                "door \\#post \\@home       | DESCRIPTION=door #post @home",
                "take #2 of it @ sea!       | DESCRIPTION=take #2 of it @ sea!",
                "door !lo @foley-mixer      | DESCRIPTION=door PRIORITY=low ASSIGNEE=Foley mixer",
                "door @\"The new one\"      | DESCRIPTION=door ASSIGNEE=The new one",
                "door @mixer                | DESCRIPTION=door ASSIGNEE=Foley mixer",
                "door #wet #lib             | DESCRIPTION=door ORIGIN=library TAG=wet",
            })
    void words(String typed, String expected) {
        assertThat(said(read(typed))).isEqualTo(expected.strip());
    }

    @Test
    void whatIsNotUnderstoodStaysInTheWordsAndIsNamed() {
        SpottedLine line = read("door 01:61:00:00 !loud");
        assertThat(line.text(Meaning.DESCRIPTION)).isEqualTo("door 01:61:00:00 !loud");
        assertThat(line.start()).isEmpty();
        assertThat(line.pieces())
                .extracting(Piece::meaning)
                .containsExactly(Meaning.DESCRIPTION, Meaning.WRONG_TIME, Meaning.NOT_UNDERSTOOD);
        assertThat(line.problem()).hasValueSatisfying(why -> assertThat(why).contains("61", "\\ before it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+2sec", "+.5s", "+2h", "+999999999999999999h"})
    void whatIsAlmostALengthIsNamedAndStaysInTheWords(String typed) {
        SpottedLine line = read("door " + typed);
        assertThat(line.length()).isEmpty();
        assertThat(line.text(Meaning.DESCRIPTION)).isEqualTo("door " + typed);
        assertThat(line.pieces().getLast().meaning()).isEqualTo(Meaning.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+6dB", "+3LU", "+0.5db", "+48kHz"})
    void levelsAreWords(String typed) {
        assertThat(read("door " + typed).pieces()).extracting(Piece::meaning).containsExactly(Meaning.DESCRIPTION);
    }

    @Test
    void wordsOfALineMayStandApart() {
        SpottedLine line = read("adr KEEPER: Hold her off @\"ADR mixer\" !u #");
        assertThat(said(line))
                .isEqualTo("CATEGORY=ADR CHARACTER=KEEPER LINE=Hold her off # PRIORITY=urgent ASSIGNEE=ADR mixer");
        assertThat(line.pieces())
                .filteredOn(piece -> piece.meaning() == Meaning.LINE)
                .extracting(Piece::shown)
                .containsOnly("Hold her off #");
        assertThat(line.pieces()).extracting(Piece::meaning).doesNotContain(Meaning.DESCRIPTION);
    }

    @Test
    void nothingTypedIsLostWhateverIsTyped() {
        long seed = 5;
        Random random = new Random(seed);
        List<String> parts = List.of(
                "fx",
                "door",
                "01:02:03:12",
                "99:99:99:99",
                "+2s",
                "+",
                "!urgent",
                "!x",
                "@assistant",
                "@",
                "#post",
                "#1",
                "\"",
                "//",
                "\\",
                "KEEPER:",
                "\ud83c\udfac",
                "12:00",
                "7+01",
                "\t",
                "a\u00a0b",
                "adr",
                "!foo:",
                "KEEPER",
                "+2sec",
                "+999999999m");
        for (int round = 0; round < 3_000; round++) {
            String typed = random.ints(random.nextInt(9), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining(" "));
            SpottedLine line = read(typed);
            boolean[] covered = new boolean[typed.length()];
            line.pieces().forEach(piece -> Arrays.fill(covered, piece.from(), piece.to(), true));
            for (int i = 0; i < typed.length(); i++) {
                boolean blank = Character.isWhitespace(typed.charAt(i))
                        || typed.startsWith("//", i)
                        || typed.startsWith("//", i - 1);
                assertThat(covered[i] || blank)
                        .as("seed %d, round %d, \"%s\" at %d", seed, round, typed, i)
                        .isTrue();
            }
        }
    }

    private SpottedLine read(String typed) {
        return shorthand.read(typed, HERE);
    }

    private Shorthand shorthand() {
        session.run("Add people", production -> {
            for (String role : List.of("Foley mixer", "Assistant editor", "ADR mixer")) {
                Person person = StagebookFactory.eINSTANCE.createPerson();
                person.getRoles().add(role);
                production.getPeople().add(person);
            }
        });
        TimeEntry times = new TimeEntry(FORMAT, FilmGauge.MM35_4PERF, FORMAT.parsePosition("01:00:00:00"));
        return new Shorthand(ShorthandWords.of(session.production()), times);
    }

    private static String said(SpottedLine line) {
        StringBuilder said = new StringBuilder();
        line.start().ifPresent(start -> said.append(" IN=").append(FORMAT.format(start)));
        line.end().ifPresent(end -> said.append(" OUT=").append(FORMAT.format(end)));
        for (Meaning meaning : Meaning.values()) {
            if (!line.text(meaning).isEmpty()) {
                said.append(' ').append(meaning).append('=').append(line.text(meaning));
            }
        }
        line.tags().forEach(tag -> said.append(" TAG=").append(tag));
        return said.toString().strip();
    }
}
