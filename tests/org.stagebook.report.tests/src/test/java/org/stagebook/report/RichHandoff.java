package org.stagebook.report;

import java.time.Instant;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.IssueHandoff;
import org.stagebook.edit.change.NewHandoffItem;
import org.stagebook.model.Briefed;
import org.stagebook.model.ChangeKind;
import org.stagebook.model.ChangeSubject;
import org.stagebook.model.ContentRole;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.PackageChange;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.Question;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.SoundFacts;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.TrackWish;
import org.stagebook.model.Waiver;
import org.stagebook.timebase.Level;
import org.stagebook.timebase.TimeRange;

/** The sample handoff with everything a package can say. */
final class RichHandoff {
    private static final StagebookFactory FACTORY = StagebookFactory.eINSTANCE;

    private RichHandoff() {}

    static HandoffPackage issue(EditingSession session) {
        HandoffPackage handoff = SampleHandoff.issue(session);
        session.run("Enrich", production -> {
            brief(production);
            scenes(production);
            agreed(production);
            sounds(production, handoff);
            findings(handoff);
            changes(production, handoff);
        });
        return handoff;
    }

    private static void brief(Production production) {
        words(
                production,
                "Alone among people; the boat breathes for her.",
                "The Conversation, for what is heard through walls.",
                "The horn, every time.",
                "Deck foley, gulls, anything pretty.");
        ask(production, "Is the last shot silent or nearly silent?", "");
        Reel first = production.getReels().getFirst();
        words(first, "Unease that has no reason yet.", "", "Her breath in the ticket hall.", "");
    }

    private static void words(Briefed briefed, String intent, String reference, String heard, String giveWay) {
        briefed.setIntent(intent);
        briefed.setReference(reference);
        briefed.setMustBeHeard(heard);
        briefed.setMayGiveWay(giveWay);
    }

    private static void ask(Briefed briefed, String text, String answer) {
        Question question = FACTORY.createQuestion();
        question.setText(text);
        question.setAnswer(answer);
        briefed.getBriefQuestions().add(question);
    }

    private static void scenes(Production production) {
        Reel first = production.getReels().getFirst();
        scene(first, "1", "EXT. PIER, NIGHT", "01:00:00:00", "01:02:00:00");
        scene(first, "2", "INT. TICKET HALL", "01:02:00:00", "01:05:00:00");
        scene(first, "3", "EXT. GANGWAY", "01:05:00:00", "01:09:00:00");
        words(first.getScenes().getFirst(), "The city is asleep and she is not.", "", "Water below.", "Traffic.");
        words(first.getScenes().get(1), "", "the hall in the temp", "The clerk, dry and near.", "");
        ask(first.getScenes().get(1), "Does the clerk's radio play a song we own?", "Yes, cleared on 1 March.");
        scene(production.getReels().get(1), "20", "INT. ENGINE ROOM", "02:05:00:00", "02:07:00:00");
    }

    private static void scene(Reel reel, String number, String title, String from, String until) {
        Scene scene = FACTORY.createScene();
        scene.setNumber(number);
        scene.setTitle(title);
        var format = org.stagebook.timebase.TimecodeFormat.TC_23_976;
        scene.setRange(new TimeRange(format.parsePosition(from), format.parsePosition(until)));
        reel.getScenes().add(scene);
    }

    private static void agreed(Production production) {
        DeliveryFormat format = FACTORY.createDeliveryFormat();
        format.setLayout("5.1");
        format.setEnvironment(ListeningEnvironment.THEATRICAL);
        format.getLanguages().addAll(List.of("English", "German"));
        format.setMusicAndEffects(true);
        production.getFormatDecisions().getFirst().getFormats().add(format);
        PreBrief wish = FACTORY.createPreBrief();
        wish.setName("5.1 feature");
        wish.setMixer("Re-recording mixer");
        wish.setSampleRateHz(48_000);
        wish.setBitDepth(24);
        wish.setHeadPop(true);
        wish.setTailPop(true);
        wish.setFullReel(true);
        wish.setNamingTemplate("{code}_R{reel}_{stem}");
        wish.setRemark("Foley always apart from effects, please.");
        wish.getStems().addAll(List.of("DX", "MX", "FX"));
        TrackWish tracks = FACTORY.createTrackWish();
        tracks.setName("DX");
        tracks.setRole(ContentRole.DIALOGUE);
        tracks.setCount(24);
        tracks.setLayout("5.1");
        tracks.setChannelOrder("L C R Ls Rs LFE");
        wish.getTracks().add(tracks);
        production.setPreBrief(wish);
    }

    private static void sounds(Production production, HandoffPackage handoff) {
        for (HandoffItem item : handoff.getContents()) {
            if (item.getPath().endsWith(".wav")) {
                SoundFacts facts = FACTORY.createSoundFacts();
                facts.setSampleRateHz(48_000);
                facts.setEncoding("24-bit PCM");
                facts.setLayout("5.1");
                facts.setChannelOrder("L C R Ls Rs LFE");
                facts.setFrames(48_000L * 1214 + 24_000);
                facts.setTimeReferenceSamples(48_000L * 3600 * 1001 / 1000);
                facts.setSamplePeak(item.getPath().contains("Foley") ? null : Level.valueOf("-3.25 dBFS"));
                item.setSound(facts);
                item.setReel(production.getReels().get(item.getPath().contains("R2") ? 1 : 0));
            }
        }
    }

    private static void findings(HandoffPackage handoff) {
        handoff.setCheckedAt(Instant.parse("2026-03-04T16:50:00Z"));
        finding(handoff, FindingSeverity.WARNING, "contents/Foley/NFY_R1_Foley.wav", "Channel Ls", "Ls holds nothing.");
        finding(handoff, FindingSeverity.ERROR, "contents/DX/NFY_R2_DX.wav", "02:06:00:00", "41 samples are clipped.");
        Waiver waiver = FACTORY.createWaiver();
        waiver.setReason("The foley was recorded for the front only.");
        waiver.setBy("Foley mixer");
        waiver.setRole("Foley");
        waiver.setAt(Instant.parse("2026-03-04T17:00:00Z"));
        handoff.getFindings().getFirst().setWaiver(waiver);
    }

    private static void finding(
            HandoffPackage handoff, FindingSeverity severity, String subject, String place, String text) {
        Finding finding = FACTORY.createFinding();
        finding.setRule("rule");
        finding.setSeverity(severity);
        finding.setSubject(subject);
        finding.setPlace(place);
        finding.setText(text);
        finding.setWhy("The mixer would look for a fault in the room.");
        finding.setRemedy("Render the file again.");
        handoff.getFindings().add(finding);
    }

    private static void changes(Production production, HandoffPackage handoff) {
        handoff.setSupersedes(new IssueHandoff(
                        "R1 design, first pass",
                        "Supervising sound editor",
                        "Re-recording mixer",
                        Instant.parse("2026-02-20T10:00:00Z"),
                        "../packages/first",
                        List.of(new NewHandoffItem("contents/a.wav", 1, "xxh64", "00", ContentRole.OTHER, "")))
                .issue(production));
        change(handoff, ChangeSubject.FILE, ChangeKind.ADDED, "contents/Foley/NFY_R1_Foley.wav", "");
        change(handoff, ChangeSubject.FILE, ChangeKind.REMOVED, "contents/a.wav", "");
        change(handoff, ChangeSubject.CUE, ChangeKind.CHANGED, "102", "priority normal → urgent");
        change(
                handoff,
                ChangeSubject.BRIEF,
                ChangeKind.CHANGED,
                "Reel 1: must be heard",
                "Her breath in the ticket hall.");
    }

    private static void change(
            HandoffPackage handoff, ChangeSubject subject, ChangeKind kind, String name, String detail) {
        PackageChange change = FACTORY.createPackageChange();
        change.setSubject(subject);
        change.setKind(kind);
        change.setName(name);
        change.setDetail(detail);
        handoff.getChanges().add(change);
    }
}
