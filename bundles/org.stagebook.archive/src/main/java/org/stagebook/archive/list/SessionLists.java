package org.stagebook.archive.list;

import static org.stagebook.archive.list.Cell.time;
import static org.stagebook.archive.list.Cell.times;

import java.util.List;
import java.util.function.BiConsumer;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Recording;
import org.stagebook.model.Reel;
import org.stagebook.model.SessionDocument;
import org.stagebook.model.SessionPlugIn;
import org.stagebook.model.Track;
import org.stagebook.timebase.TimecodeFormat;

/** What sessions held when they were read: tracks, clips, recordings, markers, plug-ins, and the cues that were spotted. */
public record SessionLists(Production production) {
    private static final String FOLDER = "sessions/";

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(documents(), plugIns(), tracks(), clips(), sounds(), markers(), scenes(), cues());
    }

    private ListTable documents() {
        Rows rows = new Rows("Name", "File", "Imported at", "Sample rate Hz", "Bit depth", "Start", "Timecode format");
        for (SessionDocument session : production.getSessions()) {
            rows.add(
                    session.getName(),
                    session.getSourceFile(),
                    session.getImportedAt(),
                    Cell.counted(session.getSampleRateHz()),
                    session.getBitDepth(),
                    session.getStart(),
                    session.getTimecodeFormat());
        }
        return rows.table(FOLDER + "sessions.csv", "Sessions", "Session documents that were read, and when.");
    }

    private ListTable plugIns() {
        Rows rows = new Rows("Session", "Manufacturer", "Plug-in", "Version", "Format", "Stems", "Instances");
        for (SessionDocument session : production.getSessions()) {
            for (SessionPlugIn plugIn : session.getPlugIns()) {
                rows.add(
                        session.getName(),
                        plugIn.getManufacturer(),
                        plugIn.getName(),
                        plugIn.getVersion(),
                        plugIn.getFormat(),
                        plugIn.getStems(),
                        plugIn.getInstances());
            }
        }
        return rows.table(FOLDER + "plug-ins.csv", "Plug-ins", "Plug-ins each session names, with their versions.");
    }

    private ListTable tracks() {
        Rows rows = new Rows(
                "Reel",
                "Track",
                "Comment",
                "Layout",
                "Category",
                "Clips",
                "User delay samples",
                "Muted",
                "Inactive",
                "Hidden",
                "Solo",
                "Plug-ins");
        eachTrack((reel, track) -> rows.add(
                reel,
                track.getName(),
                track.getComment(),
                track.getLayout(),
                track.getCategory() == null ? "" : track.getCategory().getCode(),
                track.getClips().size(),
                track.getUserDelaySamples(),
                track.isMuted(),
                track.isInactive(),
                track.isHidden(),
                track.isSolo(),
                track.getPlugIns()));
        return rows.table(FOLDER + "tracks.csv", "Tracks", "Tracks of the sessions, in their order.");
    }

    private ListTable clips() {
        Rows rows = new Rows(
                "Reel",
                "Track",
                "Clip",
                "Channel",
                "Start",
                "End",
                "Muted",
                "File",
                "Origin",
                "Evidence of origin",
                "State");
        TimecodeFormat format = Cell.format(production);
        eachTrack((reel, track) -> {
            for (Clip clip : track.getClips()) {
                List<String> times = times(clip.getRange(), format);
                rows.add(
                        reel,
                        track.getName(),
                        clip.getName(),
                        Cell.counted(clip.getChannel()),
                        times.get(0),
                        times.get(1),
                        clip.isMuted(),
                        clip.getSourceFile(),
                        clip.getOrigin(),
                        clip.getOriginEvidence(),
                        clip.getConformState());
            }
        });
        return rows.table(
                FOLDER + "clips.csv",
                "Clips",
                "Clips of all tracks; the end is the first frame that is no longer played.");
    }

    private ListTable sounds() {
        Rows rows = new Rows(
                "Reel",
                "Track",
                "Clip",
                "File",
                "Channel",
                "Description",
                "Originator",
                "Originator reference",
                "Originated at",
                "Time reference samples",
                "Sample rate Hz",
                "Length samples",
                "Scene",
                "Take",
                "Tape",
                "Track names");
        eachTrack((reel, track) -> {
            for (Clip clip : track.getClips()) {
                clip.getRecordings().forEach(recording -> add(rows, reel, track, clip, recording));
            }
        });
        return rows.table(
                FOLDER + "sounds.csv",
                "Sounds",
                "Recordings the clips come from, as their own metadata described them.");
    }

    private static void add(Rows rows, Reel reel, Track track, Clip clip, Recording recording) {
        rows.add(
                reel,
                track.getName(),
                clip.getName(),
                recording.getFile(),
                recording.getChannel(),
                recording.getDescription(),
                recording.getOriginator(),
                recording.getOriginatorReference(),
                recording.getOriginatedAt(),
                Cell.counted(recording.getTimeReferenceSamples()),
                Cell.counted(recording.getSampleRateHz()),
                Cell.counted(recording.getFrames()),
                recording.getScene(),
                recording.getTake(),
                recording.getTape(),
                recording.getTrackNames());
    }

    private ListTable markers() {
        TimecodeFormat format = Cell.format(production);
        Rows rows = new Rows("Reel", "Number", "Position", "Name", "Comment", "Track", "Colour");
        for (Reel reel : production.getReels()) {
            reel.getMarkers()
                    .forEach(marker -> rows.add(
                            reel,
                            marker.getNumber(),
                            time(marker.getPosition(), format),
                            marker.getName(),
                            marker.getComment(),
                            marker.getTrack(),
                            marker.getColour()));
        }
        return rows.table(FOLDER + "markers.csv", "Markers", "Markers of the sessions.");
    }

    private ListTable scenes() {
        TimecodeFormat format = Cell.format(production);
        Rows rows = new Rows("Reel", "Scene", "Title", "Start", "End", "Description");
        for (Reel reel : production.getReels()) {
            reel.getScenes().forEach(scene -> {
                List<String> times = times(scene.getRange(), format);
                rows.add(reel, scene.getNumber(), scene.getTitle(), times.get(0), times.get(1), scene.getDescription());
            });
        }
        return rows.table(FOLDER + "scenes.csv", "Scenes", "Scenes of the reels, and where they lie.");
    }

    private ListTable cues() {
        Rows rows = new Rows(
                "Reel",
                "Cue",
                "Category",
                "Start",
                "End",
                "Status",
                "Priority",
                "Description",
                "Character",
                "Line",
                "Intent",
                "Reference",
                "Assignee",
                "Origin",
                "Evidence of origin",
                "M&E",
                "Tags",
                "Conform state",
                "Id");
        TimecodeFormat format = Cell.format(production);
        for (Reel reel : production.getReels()) {
            reel.getCues().forEach(cue -> add(rows, reel, cue, times(cue.getRange(), format)));
        }
        return rows.table(
                FOLDER + "cues.csv", "All cues", "Every cue that was spotted, removed ones too, with all it says.");
    }

    private static void add(Rows rows, Reel reel, Cue cue, List<String> times) {
        rows.add(
                reel,
                cue.getNumber(),
                cue.getCategory() == null ? "" : cue.getCategory().getCode(),
                times.get(0),
                times.get(1),
                cue.getStatus(),
                cue.getPriority(),
                cue.getDescription(),
                cue.getCharacter(),
                cue.getLine(),
                cue.getIntent(),
                cue.getReference(),
                cue.getAssignee(),
                cue.getOrigin(),
                cue.getOriginEvidence(),
                cue.getMusicAndEffects(),
                cue.getTags(),
                cue.getConformState(),
                cue.getId());
    }

    private void eachTrack(BiConsumer<Reel, Track> action) {
        for (Reel reel : production.getReels()) {
            reel.getTracks().forEach(track -> action.accept(reel, track));
        }
    }
}
