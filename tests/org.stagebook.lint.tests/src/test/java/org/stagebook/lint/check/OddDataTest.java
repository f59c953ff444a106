package org.stagebook.lint.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.ItemPops;
import org.stagebook.lint.ListedFile;
import org.stagebook.lint.NameFit;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.SourceReading;
import org.stagebook.lint.sound.ChannelMeasures;
import org.stagebook.lint.sound.PopFound;
import org.stagebook.lint.sound.PopPlace;
import org.stagebook.lint.sound.SoundFormat;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.lint.sound.Sounding;
import org.stagebook.lint.sound.StatedOrder;
import org.stagebook.model.Category;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.TrackWish;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Productions nobody has finished and measures nobody has made give findings or none, but never a failure. */
class OddDataTest {
    private static final int ROUNDS = 3_000;
    private static final long[] NUMBERS = {
        Long.MIN_VALUE, -1, 0, 1, 2_000, 48_000, 172_800_000, 1L << 40, Long.MAX_VALUE
    };
    private static final List<@Nullable String> TEXTS = Arrays.asList(
            null,
            "",
            " ",
            "R1_DX.L.wav",
            "R1_DX_L.wav",
            "contents/R2/FX.C.wav",
            "/",
            "..",
            "CON",
            "a\u0000b",
            "R99.wav",
            "e\u0301.wav",
            "\u00e9.wav",
            "5.1",
            "L L",
            "film",
            "Stereo",
            "DX",
            "FX",
            "x".repeat(300),
            "a/",
            "L R",
            "L C R Ls Rs LFE",
            "nonsense nonsense");

    private static final StagebookFactory MODEL = StagebookFactory.eINSTANCE;

    @Test
    void noRuleFails() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            assertThatCode(() -> lint(random)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static void lint(Random random) {
        Production production = production(random);
        HandoffPackage handoff = handoff(production, random);
        Map<String, FileFacts> facts = new HashMap<>();
        List<ListedFile> listed = new ArrayList<>();
        for (HandoffItem item : handoff.getContents()) {
            facts.put(Objects.requireNonNullElse(item.getPath(), ""), facts(random));
            listed.add(new ListedFile(text(random, ""), text(random, ""), number(random)));
            ItemPops.of(production).of(item).of(format(random));
        }
        new ContentsLint(NameFit.ANY).check(production, handoff, facts, listed);
        SourceReading.of(production, handoff, new SourcePaths(Optional.empty()));
    }

    private static Production production(Random random) {
        Production production = MODEL.createProduction();
        if (random.nextBoolean()) {
            production.setTimecodeFormat(TimecodeFormat.STANDARD.get(random.nextInt(TimecodeFormat.STANDARD.size())));
        }
        production.setSampleRateHz((int) number(random));
        for (int i = 0; i < random.nextInt(3); i++) {
            production.getReels().add(reel(production, random));
        }
        if (random.nextBoolean()) {
            production.setPreBrief(preBrief(random));
        }
        return production;
    }

    private static PreBrief preBrief(Random random) {
        PreBrief brief = MODEL.createPreBrief();
        brief.setSampleRateHz((int) number(random));
        brief.setBitDepth((int) number(random));
        brief.setHeadPop(random.nextBoolean());
        brief.setTailPop(random.nextBoolean());
        brief.setFullReel(random.nextBoolean());
        brief.setNamingTemplate(text(random));
        for (int i = 0; i < random.nextInt(4); i++) {
            TrackWish wish = MODEL.createTrackWish();
            wish.setRole(role(random));
            wish.setCount((int) number(random));
            wish.setLayout(text(random));
            wish.setChannelOrder(text(random));
            brief.getTracks().add(wish);
        }
        return brief;
    }

    private static Reel reel(Production production, Random random) {
        Reel reel = MODEL.createReel();
        reel.setNumber(random.nextInt(4) - 1);
        reel.setStart(position(random));
        reel.setEnd(position(random));
        reel.setFirstFrameOfAction(position(random));
        reel.setLastFrameOfAction(position(random));
        reel.setHeadPop(position(random));
        reel.setTailPop(position(random));
        for (int i = 0; i < random.nextInt(4); i++) {
            Cue cue = MODEL.createCue();
            cue.setNumber(text(random));
            Category category = MODEL.createCategory();
            category.setCode(text(random));
            category.setName(text(random));
            production.getCategories().add(category);
            cue.setCategory(random.nextBoolean() ? category : null);
            long start = random.nextLong(1L << 44);
            cue.setRange(
                    random.nextBoolean()
                            ? new TimeRange(new Position(start), new Position(start + random.nextInt(1 << 30)))
                            : null);
            reel.getCues().add(cue);
        }
        return reel;
    }

    private static HandoffPackage handoff(Production production, Random random) {
        HandoffPackage handoff = MODEL.createHandoffPackage();
        production.getHandoffs().add(handoff);
        for (int i = 0; i < random.nextInt(6); i++) {
            HandoffItem item = MODEL.createHandoffItem();
            item.setPath(text(random));
            item.setSource(text(random));
            item.setRole(role(random));
            if (random.nextBoolean() && !production.getReels().isEmpty()) {
                item.setReel(production.getReels().getFirst());
            }
            handoff.getContents().add(item);
        }
        return handoff;
    }

    private static FileFacts facts(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> FileFacts.missing();
            case 1 -> FileFacts.unreadable("It is odd.");
            case 2 -> FileFacts.UNKNOWN;
            default -> FileFacts.present(number(random), text(random, ""), Optional.of(measures(random)));
        };
    }

    private static SoundMeasures measures(Random random) {
        List<ChannelMeasures> channels = new ArrayList<>();
        for (int i = 0; i < random.nextInt(7); i++) {
            channels.add(channel(random));
        }
        String[] orders = {"", "L R", "L C R Ls Rs LFE", "M"};
        return new SoundMeasures(
                format(random),
                new StatedOrder(
                        orders[random.nextInt(orders.length)],
                        OrderSource.FILE_NAME,
                        random.nextBoolean(),
                        "It says so.",
                        random.nextBoolean() ? List.of() : List.of("It says otherwise.")),
                number(random),
                channels,
                random.nextBoolean() ? List.of() : List.of("Some is missing."),
                List.of(),
                random.nextInt(5) == 0 ? "It is odd." : "");
    }

    private static SoundFormat format(Random random) {
        return new SoundFormat(
                random.nextBoolean() ? "WAV" : "AIFF",
                "24-bit",
                (int) number(random),
                false,
                (int) number(random),
                number(random),
                number(random));
    }

    private static ChannelMeasures channel(Random random) {
        List<PopFound> pops = new ArrayList<>();
        for (PopPlace place : PopPlace.values()) {
            pops.add(new PopFound(
                    place,
                    number(random),
                    number(random),
                    random.nextBoolean(),
                    number(random),
                    random.nextGaussian(),
                    random.nextGaussian() * 1_000,
                    -20 * random.nextDouble()));
        }
        return new ChannelMeasures(
                random.nextDouble(),
                random.nextBoolean(),
                0,
                (int) number(random),
                number(random),
                "f" + random.nextInt(3),
                "f" + random.nextInt(3),
                new Sounding(random.nextBoolean() ? "////" : text(random, "")),
                pops);
    }

    private static @Nullable Position position(Random random) {
        return random.nextInt(3) == 0 ? null : new Position(random.nextLong(1L << 44) - (1L << 40));
    }

    private static ContentRole role(Random random) {
        return ContentRole.VALUES.get(random.nextInt(ContentRole.VALUES.size()));
    }

    private static long number(Random random) {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private static @Nullable String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String text(Random random, String instead) {
        return Objects.requireNonNullElse(text(random), instead);
    }
}
