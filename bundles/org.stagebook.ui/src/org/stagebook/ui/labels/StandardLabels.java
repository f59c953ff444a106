package org.stagebook.ui.labels;

import static org.stagebook.ui.labels.ModelText.joined;
import static org.stagebook.ui.labels.ModelText.of;
import static org.stagebook.ui.labels.ModelText.timecode;

import java.util.List;
import java.util.Locale;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.model.Acceptance;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.AlternateLine;
import org.stagebook.model.Booking;
import org.stagebook.model.Budget;
import org.stagebook.model.CastMember;
import org.stagebook.model.Category;
import org.stagebook.model.CheckedFile;
import org.stagebook.model.Clip;
import org.stagebook.model.ColourMeaning;
import org.stagebook.model.ConflictSide;
import org.stagebook.model.Cue;
import org.stagebook.model.CutPlace;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.Facility;
import org.stagebook.model.Fade;
import org.stagebook.model.Finding;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.LevelWish;
import org.stagebook.model.Listening;
import org.stagebook.model.ListeningAnswer;
import org.stagebook.model.ListeningCandidate;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.Loop;
import org.stagebook.model.LoopPass;
import org.stagebook.model.Marker;
import org.stagebook.model.Measurement;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Note;
import org.stagebook.model.NotePass;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.PackageChange;
import org.stagebook.model.Person;
import org.stagebook.model.PictureCut;
import org.stagebook.model.PictureEvent;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Premix;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.Query;
import org.stagebook.model.Question;
import org.stagebook.model.Rate;
import org.stagebook.model.Recording;
import org.stagebook.model.Reel;
import org.stagebook.model.Reply;
import org.stagebook.model.Revision;
import org.stagebook.model.Room;
import org.stagebook.model.Scene;
import org.stagebook.model.SessionDocument;
import org.stagebook.model.SessionPlugIn;
import org.stagebook.model.Shipment;
import org.stagebook.model.SignOff;
import org.stagebook.model.SignedFile;
import org.stagebook.model.SoundChange;
import org.stagebook.model.SoundFacts;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StateChange;
import org.stagebook.model.Track;
import org.stagebook.model.TrackWish;
import org.stagebook.model.Treatment;
import org.stagebook.model.Verification;
import org.stagebook.model.Waiver;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.icons.IconName;

/** The one list of labels; a type that joins the model gets a line here. */
final class StandardLabels {

    private StandardLabels() {}

    static List<ObjectLabel<?>> all() {
        return List.of(
                new ObjectLabel<>(Production.class, IconName.PRODUCTION, p -> of(p.getTitle()), StandardLabels::format),
                new ObjectLabel<>(Reel.class, IconName.REEL, StandardLabels::reel, r -> timecode(r.getStart(), r)),
                new ObjectLabel<>(Scene.class, IconName.SCENE, StandardLabels::scene, s -> start(s.getRange(), s)),
                new ObjectLabel<>(Cue.class, IconName.CUE, StandardLabels::cue, c -> start(c.getRange(), c)),
                new ObjectLabel<>(
                        Room.class, IconName.PEOPLE, r -> of(r.getName()), r -> String.join(", ", r.getLayouts())),
                new ObjectLabel<>(
                        DeliveryFormat.class,
                        IconName.DELIVERABLE,
                        f -> of(f.getLayout()),
                        f -> of(f.getEnvironment())),
                new ObjectLabel<>(PreBrief.class, IconName.NOTE, p -> of(p.getName()), p -> of(p.getMixer())),
                new ObjectLabel<>(TrackWish.class, IconName.TRACK, t -> of(t.getName()), t -> of(t.getLayout())),
                new ObjectLabel<>(ColourMeaning.class, IconName.CUES, c -> of(c.getMeaning()), c -> of(c.getColour())),
                new ObjectLabel<>(SoundFacts.class, IconName.CLIP, s -> of(s.getLayout()), s -> of(s.getEncoding())),
                new ObjectLabel<>(Finding.class, IconName.PROBLEM, f -> of(f.getText()), f -> of(f.getSubject())),
                new ObjectLabel<>(Waiver.class, IconName.ACCEPT, w -> of(w.getReason()), w -> of(w.getRole())),
                new ObjectLabel<>(StateChange.class, IconName.HANDOFF, c -> of(c.getState()), c -> of(c.getAt())),
                new ObjectLabel<>(Query.class, IconName.NOTE, q -> of(q.getText()), StandardLabels::byline),
                new ObjectLabel<>(Revision.class, IconName.NOTE, r -> of(r.getPath()), r -> of(r.getWhy())),
                new ObjectLabel<>(CheckedFile.class, IconName.VERIFY, c -> of(c.getPath()), c -> of(c.getOutcome())),
                new ObjectLabel<>(PackageChange.class, IconName.HANDOFF, c -> of(c.getName()), c -> of(c.getKind())),
                new ObjectLabel<>(Note.class, IconName.NOTE, StandardLabels::note, StandardLabels::byline),
                new ObjectLabel<>(
                        Marker.class, IconName.MARKER, m -> of(m.getName()), m -> timecode(m.getPosition(), m)),
                new ObjectLabel<>(Track.class, IconName.TRACK, t -> of(t.getName()), t -> of(t.getLayout())),
                new ObjectLabel<>(Clip.class, IconName.CLIP, c -> of(c.getName()), c -> start(c.getRange(), c)),
                new ObjectLabel<>(PictureCut.class, IconName.PICTURECUT, p -> of(p.getLabel()), p -> of(p.getDate())),
                new ObjectLabel<>(Category.class, IconName.CUES, c -> of(c.getCode()), c -> of(c.getName())),
                new ObjectLabel<>(HandoffPackage.class, IconName.HANDOFF, h -> of(h.getName()), h -> of(h.getState())),
                new ObjectLabel<>(HandoffItem.class, IconName.CLIP, i -> of(i.getPath()), i -> of(i.getRole())),
                new ObjectLabel<>(Acceptance.class, IconName.ACCEPT, a -> of(a.getVerdict()), a -> of(a.getBy())),
                new ObjectLabel<>(Question.class, IconName.NOTE, q -> of(q.getText()), q -> of(q.getAskedBy())),
                new ObjectLabel<>(
                        Verification.class,
                        IconName.VERIFY,
                        v -> of(v.getAt()),
                        v -> "generation " + v.getGeneration()),
                new ObjectLabel<>(MixVersion.class, IconName.VERSION, m -> of(m.getLabel()), m -> of(m.getStage())),
                new ObjectLabel<>(
                        MixChange.class, IconName.VERSION, m -> of(m.getDescription()), m -> start(m.getRange(), m)),
                new ObjectLabel<>(
                        MixFile.class,
                        IconName.CLIP,
                        f -> of(f.getStem()).isEmpty() ? of(f.getKind()) : of(f.getStem()),
                        f -> of(f.getPath())),
                new ObjectLabel<>(
                        MixRemoval.class,
                        IconName.CUE,
                        r -> joined(of(r.getNumber()), of(r.getDescription())),
                        r -> of(r.getReason())),
                new ObjectLabel<>(
                        SoundChange.class, IconName.VERSION, c -> of(c.getText()), c -> start(c.getRange(), c)),
                new ObjectLabel<>(SignedFile.class, IconName.CLIP, f -> of(f.getPath()), f -> of(f.getStem())),
                new ObjectLabel<>(
                        LoopPass.class, IconName.MARKER, p -> "Pass " + p.getNumber(), p -> of(p.getVerdict())),
                new ObjectLabel<>(
                        ListeningTest.class,
                        IconName.VERSION,
                        t -> joined(of(t.getKind()), of(t.getBy())),
                        t -> start(t.getRange(), t)),
                new ObjectLabel<>(
                        ListeningCandidate.class,
                        IconName.CLIP,
                        c -> joined(of(c.getLetter()), of(c.getLabel())),
                        c -> of(c.getStem())),
                new ObjectLabel<>(
                        ListeningAnswer.class, IconName.NOTE, a -> "Answer " + a.getNumber(), a -> of(a.getBy())),
                new ObjectLabel<>(MergeConflict.class, IconName.PROBLEM, c -> of(c.getSubject()), c -> of(c.getKind())),
                new ObjectLabel<>(ConflictSide.class, IconName.PERSON, c -> of(c.getText()), c -> of(c.getBy())),
                new ObjectLabel<>(Premix.class, IconName.TRACK, p -> of(p.getName()), p -> of(p.getLayout())),
                new ObjectLabel<>(
                        Deliverable.class, IconName.DELIVERABLE, d -> of(d.getName()), StandardLabels::delivery),
                new ObjectLabel<>(
                        Person.class, IconName.PERSON, p -> of(p.getName()), p -> String.join(", ", p.getRoles())),
                new ObjectLabel<>(Facility.class, IconName.PEOPLE, f -> of(f.getName()), f -> of(f.getLocation())),
                new ObjectLabel<>(
                        FormatDecision.class, IconName.NOTE, d -> of(d.getSubject()), d -> of(d.getDecision())),
                new ObjectLabel<>(Measurement.class, IconName.TRACK, m -> of(m.getQuantity()), m -> of(m.getFile())),
                new ObjectLabel<>(SignOff.class, IconName.ACCEPT, s -> of(s.getScope()), s -> of(s.getBy())),
                new ObjectLabel<>(Shipment.class, IconName.HANDOFF, s -> of(s.getSentTo()), s -> of(s.getReason())),
                new ObjectLabel<>(StagePhase.class, IconName.MARKER, p -> of(p.getName()), p -> of(p.getKind())),
                new ObjectLabel<>(
                        Booking.class,
                        IconName.NOTE,
                        b -> b.getRate() == null ? "" : of(b.getRate().getName()),
                        b -> of(b.getRemark())),
                new ObjectLabel<>(Rate.class, IconName.NOTE, r -> of(r.getName()), r -> of(r.getUnit())),
                new ObjectLabel<>(Budget.class, IconName.NOTE, b -> of(b.getName()), b -> of(b.getCurrency())),
                new ObjectLabel<>(QcResult.class, IconName.VERIFY, q -> of(q.getCheck()), q -> of(q.getVerdict())),
                new ObjectLabel<>(
                        PictureEvent.class, IconName.PICTURECUT, StandardLabels::event, e -> start(e.getRange(), e)),
                new ObjectLabel<>(CutPlace.class, IconName.CUE, StandardLabels::place, p -> start(p.getRange(), p)),
                new ObjectLabel<>(Loop.class, IconName.MARKER, l -> of(l.getName()), l -> start(l.getRange(), l)),
                new ObjectLabel<>(Fade.class, IconName.CLIP, f -> of(f.getKind()), f -> start(f.getRange(), f)),
                new ObjectLabel<>(Recording.class, IconName.CLIP, r -> of(r.getFile()), StandardLabels::slate),
                new ObjectLabel<>(
                        SessionDocument.class, IconName.TRACK, s -> of(s.getName()), s -> of(s.getSourceFile())),
                new ObjectLabel<>(
                        SessionPlugIn.class, IconName.TRACK, p -> of(p.getName()), p -> of(p.getManufacturer())),
                new ObjectLabel<>(CastMember.class, IconName.PERSON, c -> of(c.getCharacter()), c -> of(c.getActor())),
                new ObjectLabel<>(
                        NumberingScheme.class, IconName.CUES, n -> of(n.getPattern()), StandardLabels::category),
                new ObjectLabel<>(AdrDetails.class, IconName.CUE, a -> of(a.getState()), a -> of(a.getReason())),
                new ObjectLabel<>(AlternateLine.class, IconName.CUE, a -> of(a.getLine()), a -> of(a.getVersion())),
                new ObjectLabel<>(
                        Reply.class,
                        IconName.NOTE,
                        r -> of(r.getText()),
                        r -> joined(of(r.getAuthor()), of(r.getCreated()))),
                new ObjectLabel<>(
                        NotePass.class,
                        IconName.NOTE,
                        n -> of(n.getToDepartment()),
                        n -> joined(of(n.getBy()), of(n.getAt()))),
                new ObjectLabel<>(LevelWish.class, IconName.NOTE, StandardLabels::wish, w -> of(w.getAskedBy())),
                new ObjectLabel<>(Treatment.class, IconName.TRACK, t -> of(t.getKind()), t -> start(t.getRange(), t)));
    }

    private static String format(Production production) {
        TimecodeFormat timecode = production.getTimecodeFormat();
        String sampleRate = production.getSampleRateHz() / 1000 + " kHz";
        return joined(of(production.getCode()), timecode == null ? "" : rate(timecode), sampleRate);
    }

    private static String rate(TimecodeFormat timecode) {
        String label = timecode.label();
        return label.endsWith("DF") ? label : label + " fps";
    }

    private static String reel(Reel reel) {
        return ModelText.reelName(reel.getNumber(), reel.getName());
    }

    private static String scene(Scene scene) {
        return (of(scene.getNumber()) + "  " + of(scene.getTitle())).strip();
    }

    private static String cue(Cue cue) {
        return (of(cue.getNumber()) + "  " + of(cue.getDescription())).strip();
    }

    private static String event(PictureEvent event) {
        String clip = of(event.getClipName());
        return (of(event.getNumber()) + "  " + (clip.isEmpty() ? of(event.getSource()) : clip)).strip();
    }

    private static String place(CutPlace place) {
        return place.getPictureCut() == null ? "" : of(place.getPictureCut().getLabel());
    }

    private static String slate(Recording recording) {
        return joined(of(recording.getScene()), of(recording.getTake()));
    }

    private static String note(Note note) {
        String text = of(note.getText());
        return note.isFlag() && text.isEmpty() ? "Flag" : text;
    }

    private static String byline(Note note) {
        String ears = note.getListening() == Listening.EARS_ONLY ? "ears only" : "";
        return joined(of(note.getAuthor()), of(note.getCreated()), ears);
    }

    private static String category(NumberingScheme scheme) {
        return scheme.getCategory() == null ? "" : of(scheme.getCategory().getCode());
    }

    private static String wish(LevelWish wish) {
        return String.format(Locale.ROOT, "%+.1f to %+.1f dB", wish.getLeastDb(), wish.getMostDb());
    }

    /** How it stands by what was recorded: what is rejected, stale or fails QC never reads approved. */
    private static String delivery(Deliverable deliverable) {
        String state = DeskState.of(deliverable).map(DeskState::label).orElse("");
        return joined(of(deliverable.getLayout()), state);
    }

    private static String start(TimeRange range, org.eclipse.emf.ecore.EObject context) {
        return range == null ? "" : timecode(range.start(), context);
    }
}
