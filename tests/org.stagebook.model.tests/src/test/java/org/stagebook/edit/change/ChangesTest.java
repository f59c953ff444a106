package org.stagebook.edit.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.ConformState;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Listening;
import org.stagebook.model.ListeningTestKind;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.Reel;
import org.stagebook.model.Shipment;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.TransitionKind;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Every change can be done, undone and redone, and the model is the same to the last attribute each time. */
class ChangesTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final TimeRange RANGE = TimeRange.of(new Position(2_540_160_000_000L), Duration.ofSeconds(4));

    /** A change of each class, made for the production of {@link #session()}. */
    private static final List<Function<Production, Change>> CASES = List.of(
            p -> AddCues.one(reel(p), fullCue(p)),
            p -> new AddCues(reel(p), List.of(NewCue.at(RANGE), NewCue.at(RANGE))),
            p -> new AddTracks(reel(p), List.of(fullTrack(), NewTrack.of("FX 2", List.of()))),
            p -> new AddClips(reel(p).getTracks().getFirst(), List.of(new NewClip("a", RANGE, "", 0, true))),
            p -> new AddPictureCuts(reel(p), List.of(pictureCut())),
            p -> new MoveThroughPictureChange(
                    "Conform to v2",
                    new PictureChange(
                            List.of(new PictureChange.ReelCuts(
                                    reel(p),
                                    Optional.of(new PictureChange.ReelCut.Missing(pictureCut())),
                                    Optional.of(new PictureChange.ReelCut.Missing(pictureCut())))),
                            List.of(new PictureChange.ObjectMove(
                                    cue(p), reel(p), RANGE, ConformState.CUT, "Its picture is gone.", true)),
                            List.of(),
                            List.of(new PictureChange.Stale.OfApprovedCue(cue(p))),
                            List.of())),
            p -> new AddMarkers(reel(p), List.of(new NewMarker(1, RANGE.start(), "Reverb", "more", "DX 1", ""))),
            p -> new AddNote(cue(p), "Director", NOON, "Softer.\nAnd later."),
            p -> new AddNote(
                    cue(p),
                    new Remark("Mixer", NOON, "Louder."),
                    "Foley",
                    Optional.of(new WishedLevel(0.5, 2, "Director"))),
            p -> new TakeNote(
                    new NotePlace.OnCue(cue(p)),
                    new Remark("Mixer", NOON, "Too bright."),
                    new NoteTaking(Listening.EARS_ONLY, RANGE.start(), Optional.of(version(p)))),
            p -> new TakeNote(
                    new NotePlace.OnReel(reel(p)),
                    new Remark("", NOON, ""),
                    new NoteTaking(Listening.WITH_PICTURE, RANGE.end(), Optional.empty())),
            p -> new RecordListeningTest(version(p), listeningTest(p)),
            p -> new SendDeliverable(
                    deliverable(p),
                    Optional.of(version(p)),
                    new SendDeliverable.Sending(NOON, "Post supervisor", "Distributor", "courier"),
                    List.of(new SendDeliverable.SentFile("mixes/PM.wav", "xxh64:0123456789abcdef"))),
            p -> new SendDeliverable(
                    deliverable(p), Optional.empty(), new SendDeliverable.Sending(NOON, "", "", ""), List.of()),
            p -> new SetOwner(deliverable(p), "Distributor's technician"),
            p -> new AnswerShipment(shipment(p), new ShipmentAnswer.Received(NOON, "")),
            p -> new AnswerShipment(shipment(p), new ShipmentAnswer.Approved(NOON, "Distributor")),
            p -> new AnswerShipment(shipment(p), new ShipmentAnswer.Rejected(NOON, "", "Too loud.", "4.2")),
            p -> new DecideQc(p.getQcResults(), new DecideQc.Decision(false, "Re-recording mixer", NOON, "Clicks.")),
            p -> new MakeFromVersion(deliverable(p), version(p)),
            p -> new RecordQc(
                    deliverable(p),
                    new RecordQc.Run(NOON, Optional.of(version(p)), "mixes/PM.wav", ""),
                    List.of(
                            new RecordQc.Finding("ebu-r128", "truePeak", QcVerdict.FAILED, "Over.", "3", "-0.40 dBTP"),
                            new RecordQc.Finding("ebu-r128", "layout", QcVerdict.PASSED, "", "", ""))),
            p -> new ReplyToNote(note(p), new Remark("Foley mixer", NOON, "Done.")),
            p -> new PassNote(note(p), "FX", new Remark("Foley mixer", NOON, "It is a door.")),
            p -> new SettleNote(note(p), Optional.of(new Remark("Foley mixer", NOON, ""))),
            p -> new SetAdr(reel(p).getCues(), Literals.ADR_DETAILS__REASON, Optional.of("aeroplane")),
            p -> new SetAlternate(cue(p), "TV", "Darn."),
            p -> new SetCastMember("KEEPER", Literals.CAST_MEMBER__ACTOR, Optional.of("The actor")),
            p -> new SetNumbering(List.of(
                    NewObject.of(Literals.NUMBERING_SCHEME).with(Literals.NUMBERING_SCHEME__PATTERN, "FX{reel}{nn}"))),
            p -> new Together(
                    "Two", List.of(new MoveCue(cue(p), RANGE.end()), new SetAlternate(cue(p), "TV", "Darn."))),
            p -> new AddObjects(
                    p,
                    Literals.PRODUCTION__PEOPLE,
                    List.of(NewObject.of(Literals.PERSON).with(Literals.PERSON__NAME, "Mixer"))),
            p -> new AddReel(2),
            p -> new AddReelBetween(
                    17,
                    TimecodeFormat.TC_24.parsePosition("17:00:00:00"),
                    TimecodeFormat.TC_24.parsePosition("17:10:00:00")),
            p -> new AddReelAtHour(7, 0),
            p -> new AssignCue(cue(p), "Foley artist"),
            p -> new SetLastFrameOfAction(reel(p), RANGE.end()),
            p -> new MoveCue(cue(p), RANGE.end()),
            p -> new MoveCues(reel(p).getCues(), Duration.ofSeconds(-1)),
            p -> new ResizeCue(cue(p), RANGE),
            p -> new SplitCues(List.of(cue(p)), cue(p).getRange().start().plus(Duration.ofSeconds(1))),
            p -> new CopyCues("Copy", List.of(new CopyCues.Copy(cue(p), RANGE, Optional.empty()))),
            p -> SetFeature.of(cue(p), Literals.CUE__PRIORITY, Priority.URGENT),
            p -> SetFeature.of(
                    cue(p),
                    Literals.CUE__CLIPS,
                    List.of(reel(p).getTracks().getFirst().getClips().getFirst())),
            p -> SetFeature.of(p.getPeople().getFirst(), Literals.PERSON__ROLES, List.of("a", "b", "a")),
            p -> SetFeature.clear(cue(p), Literals.CUE__CATEGORY),
            p -> new RemoveCuesWithReason(reel(p).getCues(), "Scene cut"),
            p -> new RestoreCues(List.of(reel(p).getCues().getLast()), CueStatus.EDITED, NOON),
            p -> RestoreCues.asTheyWere(List.of(reel(p).getCues().getLast()), NOON),
            p -> new RemoveCuesWithReason(
                    reel(p).getCues(), new Removal("Under music", "Director", Optional.of(NOON), true)),
            p -> new KeepForMusicAndEffects(reel(p).getCues()),
            p -> new MarkChecked(List.of(reel(p).getCues().getLast())),
            p -> new ApproveCues(List.of(reel(p).getCues().getLast())),
            p -> new DeleteObjects(reel(p).getCues()),
            p -> new DeleteObjects(p.getPeople()),
            p -> new DeleteObjects(p.getReels()),
            p -> new RecordFormatDecision(
                    "Delivery",
                    "Theatrical",
                    "Producer",
                    Optional.of(LocalDate.of(2026, 1, 12)),
                    List.of(NewObject.of(Literals.DELIVERY_FORMAT).with(Literals.DELIVERY_FORMAT__LAYOUT, "7.1"))),
            p -> new DecideBy(p.getFormatDecisions().getFirst(), "Distributor"),
            p -> new MakeStale(
                    List.of(new MakeStale.Reason(p.getDeliverables().getFirst(), "v13 has another FX stem."))),
            p -> new DeriveDeliverables(
                    List.of(NewObject.of(Literals.DELIVERABLE)
                            .with(Literals.DELIVERABLE__NAME, "5.1 M&E")
                            .with(Literals.DELIVERABLE__FORMAT, format(p))),
                    List.of(new DeriveDeliverables.Standing(p.getDeliverables().getFirst(), format(p))),
                    List.of(p.getDeliverables().getLast())),
            p -> new WithdrawFormats(List.of(), List.of(format(p))),
            p -> new WithdrawFormats(p.getFormatDecisions(), List.of()),
            p -> new ApplyPreBrief(
                    "5.1",
                    NewObject.of(Literals.PRE_BRIEF)
                            .with(Literals.PRE_BRIEF__BIT_DEPTH, 24)
                            .withPart(
                                    Literals.PRE_BRIEF__TRACKS,
                                    NewObject.of(Literals.TRACK_WISH).with(Literals.TRACK_WISH__NAME, "DX"))),
            p -> new MovePart(p.getPreBrief().getTracks().getLast(), -5),
            p -> new AddHandoffPackage(NewHandoff.named("FX 2").supersedes(handoff(p))),
            p -> new IssueHandoff("FX 3", "Designer", "Mixer", NOON, "elsewhere", List.of(item("c.wav"))),
            p -> new SetHandoffContents(handoff(p), List.of(item("new.wav"))),
            p -> new RecordVerification(
                    handoff(p),
                    new VerificationOutcome(
                            NOON,
                            2,
                            List.of(
                                    new VerificationOutcome.Checked("a.wav", CheckOutcome.UNCHANGED, ""),
                                    new VerificationOutcome.Checked("b.wav", CheckOutcome.RENAMED, "is now c.wav")),
                            new VerificationOutcome.Circumstances("The chain is missing.", "/elsewhere", "", "Mixer"))),
            p -> new RecordAcceptance(handoff(p), decision(Map.of("b.wav", ItemWord.refused("Clicks")))),
            p -> new RecordAcceptance(
                    handoff(p),
                    decision(Map.of("a.wav", ItemWord.remarked("Fine"), "b.wav", ItemWord.queried("Which take?")))),
            p -> new RecordState(handoff(p), new StateWord(HandoffState.RECEIVED, NOON, "", "Mixer", "Three of four.")),
            p -> new RecordQueries(
                    handoff(p),
                    List.of(new QueryThread(
                            "query-1",
                            "b.wav",
                            new Remark("Mixer", NOON, "Which take?"),
                            List.of(new Remark("Editor", NOON.plusSeconds(60), "The third.")),
                            Optional.of(new Remark("Mixer", NOON.plusSeconds(90), ""))))),
            p -> new AddReceivedPackage(
                    (HandoffPackage) NewObject.of(Literals.HANDOFF_PACKAGE)
                            .with(Literals.HANDOFF_PACKAGE__NAME, "FX 9")
                            .create(),
                    "../stick",
                    Optional.of(handoff(p)),
                    new StateWord(HandoffState.RECEIVED, NOON, "", "Mixer", "")),
            p -> new RecordRevisions(
                    handoff(p),
                    List.of(NewObject.of(Literals.REVISION)
                            .with(Literals.REVISION__PATH, "b.wav")
                            .with(Literals.REVISION__WHY, "Clicks"))),
            p -> new RecordAcceptance(handoff(p), decision(Map.of())),
            p -> new RecordFindings(draft(p), NOON, List.of(clipped(), finding("silent-channel", "contents/a.wav"))),
            p -> new WaiveFinding(draft(p).getFindings().getLast(), "Meant so.", "", "Sound designer", NOON),
            p -> new WithdrawWaiver(draft(p).getFindings().getFirst()),
            p -> new GatherContents(draft(p), List.of("bounces"), List.of(gathered(p, "contents/a.wav"))),
            p -> new RecordSound(
                    handoff(p),
                    Map.of("a.wav", NewObject.of(Literals.SOUND_FACTS).with(Literals.SOUND_FACTS__LAYOUT, "5.1"))),
            p -> new AdoptState("Restore version 1", anotherState(p)),
            p -> SettleConflict.with(p.getConflicts().getFirst().getSides().getLast()),
            p -> SettleConflict.asItIs(p.getConflicts().getFirst()));

    @TestFactory
    Stream<DynamicTest> doUndoRedo() {
        return CASES.stream().map(make -> {
            EditingSession session = session();
            Change change = make.apply(session.production());
            return dynamicTest(change.label(), () -> ChangeKit.verify(session, change));
        });
    }

    @Test
    void everyChangeIsCovered() throws Exception {
        Production production = session().production();
        Set<String> covered = CASES.stream()
                .map(make -> make.apply(production).getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(covered).isEqualTo(changeClasses());
    }

    /** A state in which something of each sort is different: a value, a reference, an order, a parent, what is there at all. */
    private static Production anotherState(Production production) {
        Production other = EcoreUtil.copy(production);
        other.setTitle("The Harbour at Night");
        cue(other).setAssignee(null);
        ECollections.move(other.getCategories(), 0, 4);
        Reel added = StagebookFactory.eINSTANCE.createReel();
        added.setId("added");
        added.setNumber(2);
        other.getReels().add(added);
        added.getCues().add(reel(other).getCues().getLast());
        other.getHandoffs().removeFirst();
        return other;
    }

    private static void disagree(EditingSession session) {
        NewObject side = NewObject.of(Literals.CONFLICT_SIDE).with(Literals.CONFLICT_SIDE__VALUE, "A door slams.");
        session.run(new AddObjects(
                session.production(),
                Literals.MERGEABLE__CONFLICTS,
                List.of(NewObject.of(Literals.MERGE_CONFLICT)
                        .with(
                                Literals.MERGE_CONFLICT__OBJECT,
                                cue(session.production()).getId())
                        .with(Literals.MERGE_CONFLICT__FEATURE, "description")
                        .withPart(Literals.MERGE_CONFLICT__SIDES, NewObject.of(Literals.CONFLICT_SIDE))
                        .withPart(Literals.MERGE_CONFLICT__SIDES, side))));
    }

    private static EditingSession session() {
        EditingSession session = ProductionBuilder.production("The Harbour")
                .person("Foley mixer")
                .reel(
                        1,
                        reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00")
                                .cue("F2", "foley", "01:00:20:00", "01:00:22:00")
                                .track("FX 1", "01:00:10:00", "01:00:20:00"))
                .session();
        Production production = session.production();
        session.run(SetFeature.of(
                cue(production), Literals.CUE__ASSIGNEE, production.getPeople().getFirst()));
        session.run(SetFeature.of(
                reel(production).getCues().getLast(), Literals.PICTURE_BOUND__CONFORM_STATE, ConformState.CHECK));
        session.run(new RemoveCuesWithReason(List.of(reel(production).getCues().getLast()), "Doubled"));
        session.run(new AddNote(cue(production), "Director", NOON, "Sharper."));
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Temp 1"))));
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__DELIVERABLES,
                List.of(NewObject.of(Literals.DELIVERABLE)
                        .with(Literals.DELIVERABLE__NAME, "5.1 printmaster")
                        .withPart(Literals.DELIVERABLE__SHIPMENTS, NewObject.of(Literals.SHIPMENT)))));
        session.run(new RecordQc(
                deliverable(production),
                new RecordQc.Run(NOON, Optional.empty(), "mixes/PM.wav", ""),
                List.of(new RecordQc.Finding("netflix-5.1", "By ear and eye", QcVerdict.NEEDS_HUMAN, "", "", ""))));
        agree(session);
        disagree(session);
        session.run(new AddHandoffPackage(NewHandoff.named("FX")
                .between("Sound designer", "Re-recording mixer")
                .issued(NOON, "out")
                .pictureCut("v2")
                .brief("All effects")
                .organisation("by reel")
                .knownProblems(List.of("R2 is late"))
                .openQuestion("Where is the boom?", "Sound designer")
                .contents(List.of(item("a.wav"), item("b.wav")))));
        session.run(new AddHandoffPackage(NewHandoff.named("MX")));
        session.run(new RecordFindings(
                draft(production), NOON, List.of(clipped(), finding("identical-channels", "contents/a.wav"))));
        session.run(new WaiveFinding(draft(production).getFindings().getFirst(), "Meant so.", "T", "Mixer", NOON));
        return session;
    }

    private static NewListeningTest listeningTest(Production production) {
        return new NewListeningTest(
                ListeningTestKind.PREFERENCE,
                new NewListeningTest.Circumstances(
                        NOON,
                        "Director",
                        Optional.of(production.getPeople().getFirst()),
                        Optional.of(reel(production)),
                        Optional.of(RANGE)),
                new NewListeningTest.Draw(-17, 0),
                List.of(
                        new NewListeningTest.Candidate(
                                "B",
                                "Temp 1",
                                Optional.of(version(production)),
                                new NewListeningTest.File("DX", "mixes/DX.wav", "xxh64:0123456789abcdef"),
                                Optional.of(new Level(-25.5, LevelUnit.LUFS)),
                                -1.5),
                        new NewListeningTest.Candidate(
                                "A",
                                "Temp 0",
                                Optional.empty(),
                                new NewListeningTest.File("", "", ""),
                                Optional.empty(),
                                0)),
                List.of(
                        new NewListeningTest.Answer(1, OptionalInt.empty(), OptionalInt.of(1), "Director", NOON),
                        new NewListeningTest.Answer(2, OptionalInt.empty(), OptionalInt.empty(), "", NOON)),
                NOON.plusSeconds(60),
                "The older one.");
    }

    @Test
    void answersAboutSomethingElseAreRefused() {
        NewListeningTest test = listeningTest(session().production());
        assertThatThrownBy(() -> new NewListeningTest(
                        test.kind(),
                        test.circumstances(),
                        test.draw(),
                        test.candidates(),
                        List.of(new NewListeningTest.Answer(1, OptionalInt.of(2), OptionalInt.of(0), "", NOON)),
                        NOON,
                        ""))
                .hasMessageContaining("Answer 1 is about a candidate that is not among the 2");
    }

    private static Deliverable deliverable(Production production) {
        return production.getDeliverables().stream()
                .filter(each -> !each.getShipments().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Shipment shipment(Production production) {
        return deliverable(production).getShipments().getFirst();
    }

    private static MixVersion version(Production production) {
        return production.getMixVersions().getFirst();
    }

    private static NewFinding clipped() {
        return finding("clipping", "contents/a.wav");
    }

    private static NewFinding finding(String rule, String subject) {
        return new NewFinding(rule, FindingSeverity.WARNING, subject, "L", "It clips.", "It distorts.", "Mend it.");
    }

    private static GatheredItem gathered(Production production, String path) {
        Reel reel = reel(production);
        return new GatheredItem(
                path,
                "bounces/a.wav",
                44,
                ContentRole.EFFECTS,
                Optional.of(reel),
                List.of(reel.getTracks().getFirst()));
    }

    /** A decided format with one deliverable that follows from it and one nobody needs, and a pre-brief. */
    private static void agree(EditingSession session) {
        Production production = session.production();
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__FORMAT_DECISIONS,
                List.of(NewObject.of(Literals.FORMAT_DECISION)
                        .with(Literals.FORMAT_DECISION__SUBJECT, "Delivery")
                        .withPart(
                                Literals.FORMAT_DECISION__FORMATS,
                                NewObject.of(Literals.DELIVERY_FORMAT)
                                        .with(Literals.DELIVERY_FORMAT__LAYOUT, "5.1")))));
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__DELIVERABLES,
                List.of(
                        NewObject.of(Literals.DELIVERABLE)
                                .with(Literals.DELIVERABLE__NAME, "5.1 printmaster")
                                .with(Literals.DELIVERABLE__FORMAT, format(production))
                                .with(Literals.JUDGEMENT__STALE_REASON, "It was changed."),
                        NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "7.1 printmaster"))));
        session.run(new ApplyPreBrief(
                "Stage",
                NewObject.of(Literals.PRE_BRIEF)
                        .withPart(
                                Literals.PRE_BRIEF__TRACKS,
                                NewObject.of(Literals.TRACK_WISH).with(Literals.TRACK_WISH__NAME, "DX"))
                        .withPart(
                                Literals.PRE_BRIEF__TRACKS,
                                NewObject.of(Literals.TRACK_WISH).with(Literals.TRACK_WISH__NAME, "FX"))));
    }

    private static DeliveryFormat format(Production production) {
        return production.getFormatDecisions().getFirst().getFormats().getFirst();
    }

    private static NewPictureCut pictureCut() {
        NewPictureEvent event = new NewPictureEvent(
                "001",
                "V",
                new NewPictureEvent.Source("A001C001", "1-1", ""),
                RANGE,
                RANGE,
                new NewPictureEvent.Effect(
                        TransitionKind.DISSOLVE,
                        12,
                        Optional.of(new NewPictureEvent.Outgoing(
                                new NewPictureEvent.Source("A001C002", "1-2", ""), RANGE.start(), -1)),
                        1.0));
        return new NewPictureCut("v2", "Reel 1", "r1.edl", TimecodeFormat.TC_24, List.of(event));
    }

    private static Reel reel(Production production) {
        return production.getReels().getFirst();
    }

    private static Cue cue(Production production) {
        return reel(production).getCues().getFirst();
    }

    private static Note note(Production production) {
        return cue(production).getNotes().getFirst();
    }

    private static HandoffPackage handoff(Production production) {
        return production.getHandoffs().getFirst();
    }

    private static HandoffPackage draft(Production production) {
        return production.getHandoffs().getLast();
    }

    private static NewCue fullCue(Production production) {
        return NewCue.at(RANGE)
                .number("A1")
                .category(production.getCategories().getFirst())
                .description("Line")
                .spoken("Captain", "Land!")
                .intent("hope")
                .reference("temp")
                .priority(Priority.HIGH)
                .origin(Origin.POST)
                .status(CueStatus.EDITED)
                .assignee(production.getPeople().getFirst())
                .clips(reel(production).getTracks().getFirst().getClips());
    }

    private static NewTrack fullTrack() {
        Set<NewTrack.State> all = EnumSet.allOf(NewTrack.State.class);
        NewClip clip = new NewClip("door", RANGE, "door.wav", 2, true);
        return new NewTrack("FX 1", "hard", "5.1", -48, all, List.of("EQ", "Comp"), List.of(clip));
    }

    private static NewHandoffItem item(String path) {
        return new NewHandoffItem(path, 44, "xxh64", "0123456789abcdef", ContentRole.EFFECTS, "");
    }

    private static AcceptanceDecision decision(Map<String, ItemWord> words) {
        return new AcceptanceDecision(new StateWord(HandoffState.ACCEPTED, NOON, "", "Re-recording mixer", ""), words);
    }

    private static Set<String> changeClasses() throws Exception {
        URI source =
                Change.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path place = Path.of(source);
        if (Files.isDirectory(place)) {
            return changeClasses(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return changeClasses(jar.getPath("/"));
        }
    }

    private static Set<String> changeClasses(Path root) throws Exception {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(root.resolve("org/stagebook/edit/change"))) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName()).replace(".class", "");
                Class<?> type = Class.forName("org.stagebook.edit.change." + name);
                if (Change.class.isAssignableFrom(type) && !type.isInterface()) {
                    names.add(type.getSimpleName());
                }
            }
        }
        return names;
    }
}
