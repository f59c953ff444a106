package org.stagebook.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Values for attributes of every type the model has, texts that are hard to write among them. */
public final class RandomValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Door",
            "  leading and trailing  ",
            "two\nlines",
            "old\r\nline ends\r",
            "\ttab\tand\u00a0hard space",
            "<tag attribute=\"value\"> & 'more' ]]>",
            "größer, 日本語, \ud83c\udfac",
            "&amp; &#10; %20 #fragment ../path",
            "\n\n");

    private static final List<TimecodeFormat> FORMATS =
            List.of(TimecodeFormat.TC_23_976, TimecodeFormat.TC_24, TimecodeFormat.TC_25, TimecodeFormat.TC_29_97_DF);

    private static final long DAY_FLICKS = 86_400L * 705_600_000L;

    private final RandomGenerator random;

    /** Values drawn from a generator whose seed the test prints. */
    public RandomValues(RandomGenerator random) {
        this.random = random;
    }

    /** A value for an attribute; for one with many values, one of them. */
    public Object next(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum literals) {
            return pick(literals.getELiterals()).getInstance();
        }
        return switch (type.getInstanceClassName()) {
            case "java.lang.String" -> pick(TEXTS) + (random.nextBoolean() ? "" : random.nextInt(1000));
            case "int" -> random.nextInt(1, 1000);
            case "double", "java.lang.Double" -> random.nextInt(-400, 400) / 100.0;
            case "long" -> random.nextLong();
            case "boolean" -> random.nextBoolean();
            case "org.stagebook.timebase.Position" -> position();
            case "org.stagebook.timebase.TimeRange" -> range();
            case "org.stagebook.timebase.TimecodeFormat" -> pick(FORMATS);
            case "org.stagebook.timebase.FilmGauge" -> pick(List.of(FilmGauge.values()));
            case "org.stagebook.timebase.Level" ->
                new Level(random.nextInt(-600, 0) / 10.0, pick(List.of(LevelUnit.values())));
            case "java.time.Instant" -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
            case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextLong(40_000));
            case "java.math.BigDecimal" -> BigDecimal.valueOf(random.nextLong(1_000_000), 2);
            default ->
                throw new IllegalStateException("The model has a new type, " + type + "; add values for it here");
        };
    }

    /** One of some things. */
    public <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private Position position() {
        return new Position(random.nextLong(DAY_FLICKS));
    }

    private TimeRange range() {
        Position start = position();
        return new TimeRange(start, new Position(start.flicks() + random.nextLong(DAY_FLICKS)));
    }
}
