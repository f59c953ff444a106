package org.stagebook.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoffItem;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Question;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.ReelBuilder;
import org.stagebook.timebase.TimecodeFormat;

/** A production of two reels with a design package, as rich as a real one; the same every time. */
final class SampleHandoff {
    static final Instant CREATED = Instant.parse("2026-03-04T17:20:00Z");
    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;

    private SampleHandoff() {}

    static EditingSession session() {
        return builder().session();
    }

    static ProductionBuilder builder() {
        return ProductionBuilder.production("The Night Ferry")
                .timecode(TimecodeFormat.TC_23_976)
                .person("Supervising sound editor")
                .person("Re-recording mixer")
                .person("Foley mixer")
                .reel(1, SampleHandoff::firstReel)
                .reel(2, SampleHandoff::secondReel);
    }

    /** The production's one package, issued. */
    static HandoffPackage issue(EditingSession session) {
        return session.call("Build", production -> {
            production.setCode("NFY");
            cut(production);
            decisions(production);
            HandoffPackage handoff = new IssueHandoff(
                            "R1–R2 design to mix",
                            "Supervising sound editor",
                            "Re-recording mixer",
                            CREATED,
                            "../packages/design",
                            contents())
                    .issue(production);
            paperwork(handoff);
            return handoff;
        });
    }

    /** A package nobody has written a word about, of a production without cues. */
    static HandoffPackage issueEmpty(EditingSession session) {
        return session.call(
                "Build", production -> new IssueHandoff("Reel 1", "", "", CREATED, "", List.of()).issue(production));
    }

    private static void firstReel(ReelBuilder reel) {
        reel.cue(
                        "01:00:08:00",
                        "01:01:20:12",
                        c -> c.number("101")
                                .category(reel.category("BG"))
                                .description("Harbour at night: water under the pier, far traffic, one gull")
                                .intent(
                                        "The city is asleep and she is not. Keep it wide and low; no birds after the horn.")
                                .reference("the dock scene of the temp")
                                .origin(Origin.LIBRARY)
                                .status(CueStatus.EDITED))
                .cue(
                        "01:00:51:10",
                        "01:00:55:02",
                        c -> c.number("102")
                                .category(reel.category("design"))
                                .description("Ferry horn, first time")
                                .intent(
                                        "Felt before it is heard. It answers the heartbeat in reel 2, so leave it alone in the low end.")
                                .priority(Priority.URGENT)
                                .origin(Origin.POST)
                                .status(CueStatus.EDITED))
                .cue(
                        "01:02:10:00",
                        "01:02:14:06",
                        c -> c.number("103")
                                .category(reel.category("ADR"))
                                .spoken("Ticket clerk", "Last one tonight. You running from someone?")
                                .description("Line lost to the generator")
                                .origin(Origin.POST)
                                .status(CueStatus.IN_PROGRESS))
                .cue(
                        "01:02:20:00",
                        "01:02:31:00",
                        c -> c.number("104")
                                .category(reel.category("FX"))
                                .description("Chain & gate <rusty>, off")
                                .origin(Origin.PRODUCTION)
                                .status(CueStatus.SPOTTED))
                .cue(
                        "01:03:02:00",
                        "01:03:40:00",
                        c -> c.number("105")
                                .category(reel.category("MX"))
                                .description("Band on the upper deck, through the floor")
                                .intent("Source until the door opens, then score.")
                                .origin(Origin.LIBRARY)
                                .status(CueStatus.EDITED))
                .cue(
                        "01:04:00:00",
                        "01:04:09:00",
                        c -> c.number("106")
                                .category(reel.category("foley"))
                                .description("Her steps on wet steel")
                                .status(CueStatus.REMOVED));
        many(reel, 1, 60);
    }

    private static void secondReel(ReelBuilder reel) {
        reel.cue(
                "02:05:00:00",
                "02:06:12:00",
                c -> c.number("201")
                        .category(reel.category("design"))
                        .description("Engine room as a heart")
                        .intent("Starts as machine, ends as her pulse. Dialogue wins always.")
                        .priority(Priority.HIGH)
                        .status(CueStatus.IN_PROGRESS));
        many(reel, 2, 45);
    }

    /** Everyday cues spread over the reel by a seeded generator. */
    private static void many(ReelBuilder reel, int number, int count) {
        Random random = new Random(number);
        List<String> codes = List.of("DX", "DX", "FX", "FX", "FX", "foley", "foley", "BG", "MX", "group");
        List<String> things = List.of(
                "Door, cabin",
                "Rain on glass",
                "Cups on the bar",
                "Crowd murmur",
                "Rope on bollard",
                "Radio, next room",
                "Coat and bag",
                "Lighter",
                "Wind at the rail",
                "Footsteps, two men");
        for (int i = 0; i < count; i++) {
            int at = 15 + random.nextInt(1170);
            int until = Math.min(1199, at + 1 + random.nextInt(i % 7 == 0 ? 90 : 8));
            String cueNumber = String.format("%d%02d", number, i + 10);
            String code = codes.get(random.nextInt(codes.size()));
            String thing = things.get(random.nextInt(things.size()));
            CueStatus status = List.of(CueStatus.SPOTTED, CueStatus.EDITED, CueStatus.EDITED)
                    .get(random.nextInt(3));
            reel.cue(
                    timecode(number, at, random.nextInt(24)),
                    timecode(number, until, 23),
                    c -> c.number(cueNumber)
                            .category(reel.category(code))
                            .description(thing)
                            .status(status));
        }
    }

    private static String timecode(int hour, int second, int frame) {
        return String.format("%02d:%02d:%02d:%02d", hour, second / 60, second % 60, frame);
    }

    private static void cut(Production production) {
        production.getReels().forEach(reel -> {
            PictureCut cut = FACTORY.createPictureCut();
            cut.setLabel("v12 locked");
            cut.setDate(LocalDate.of(2026, 2, 20));
            reel.getPictureCuts().add(cut);
        });
        Cue removed = find(production, "106");
        removed.setRemovalReason("The scene stays on her face; the director wants no steps.");
        Note note = FACTORY.createNote();
        note.setAuthor("Director");
        note.setCreated(Instant.parse("2026-02-27T10:00:00Z"));
        note.setText("Longer tail, please, over the cut to black.");
        find(production, "102").getNotes().add(note);
        find(production, "103").setAssignee(production.getPeople().getFirst());
    }

    static Cue find(Production production, String number) {
        return production.getReels().stream()
                .flatMap(r -> r.getCues().stream())
                .filter(c -> number.equals(c.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    private static void decisions(Production production) {
        FormatDecision decision = FACTORY.createFormatDecision();
        decision.setSubject("Mix format");
        decision.setDecision("5.1 theatrical, near-field stereo from the stems");
        decision.setDecidedBy(production.getPeople().getFirst());
        decision.setDecidedOn(LocalDate.of(2026, 1, 12));
        production.getFormatDecisions().add(decision);
    }

    private static void paperwork(HandoffPackage handoff) {
        handoff.setPictureCut("v12 locked");
        handoff.setBrief("""
                A woman takes the last ferry to leave her life; the boat does not want to let her go. Everything that is \
                outside is real, everything below deck is her.

                What must be heard: the horn (102), the engine becoming a pulse (201), silence after the gate closes.
                What may be thrown away: most of the deck foley, and the gulls whenever they ask for attention.

                Reference: wide and quiet rather than busy. Low end belongs to the engine alone until reel 2.""");
        handoff.setOrganisation("""
                One folder per food group. Stems are 5.1 in film order (L C R Ls Rs LFE), 48 kHz, 24 bit, one file per reel, \
                all starting at the reel's picture start with a 2-pop.

                DX is cut but not cleaned. Design comes wet (5.1) and dry (mono) in the session.""");
        handoff.getKnownProblems()
                .add("Foley of scene 14 is missing; it is recorded on Thursday and follows as a revision.");
        handoff.getKnownProblems().add("Cue 103 still carries the production line under the generator.");
        question(
                handoff,
                "Does the band stop when the door closes, or do we lose it in the wind?",
                "Sound designer",
                "");
        question(
                handoff,
                "Horn in the LFE or in the mains?",
                "Supervising sound editor",
                "Mains only, said the director on 27 February.");
    }

    private static void question(HandoffPackage handoff, String text, String askedBy, String answer) {
        Question question = FACTORY.createQuestion();
        question.setText(text);
        question.setAskedBy(askedBy);
        if (!answer.isEmpty()) {
            question.setAnswer(answer);
        }
        handoff.getOpenQuestions().add(question);
    }

    private static List<NewHandoffItem> contents() {
        return List.of(
                item("contents/DX/NFY_R1_DX.wav", 1_381_234_567L, ContentRole.DIALOGUE, ""),
                item("contents/DX/NFY_R2_DX.wav", 1_298_004_112L, ContentRole.DIALOGUE, ""),
                item("contents/Design/NFY_R1_Design_wet.wav", 1_381_234_567L, ContentRole.DESIGN, "5.1, printed"),
                item("contents/Foley/NFY_R1_Foley.wav", 460_411_522L, ContentRole.FOLEY, "without scene 14"),
                item("contents/BG/NFY_R1_BG & sea.wav", 1_381_234_567L, ContentRole.AMBIENCE, ""),
                item("contents/Session/NFY design.ptx", 12_400_332L, ContentRole.SESSION, "Design, wet and dry"),
                item("contents/Notes/spotting.pdf", 88_123L, ContentRole.DOCUMENT, ""));
    }

    private static NewHandoffItem item(String path, long size, ContentRole role, String description) {
        String hash = String.format("%016x", path.hashCode() * 0x9E3779B97F4A7C15L);
        return new NewHandoffItem(path, size, "xxh64", hash, role, description);
    }
}
