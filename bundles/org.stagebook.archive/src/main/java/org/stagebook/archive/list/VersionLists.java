package org.stagebook.archive.list;

import static org.stagebook.archive.list.Cell.time;
import static org.stagebook.archive.list.Cell.times;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Premix;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.SoundFacts;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The mix versions with their files, premixes and picture cuts.
 *
 * @param commits which state in git each version and premix was kept as, by its id
 */
public record VersionLists(Production production, Map<String, String> commits) {
    private static final String FOLDER = "history/";

    /** Keeps its own copy. */
    public VersionLists {
        commits = Map.copyOf(commits);
    }

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(versions(), files(), changes(), premixes(), cuts(), loops());
    }

    private ListTable versions() {
        Rows rows = new Rows(
                "Version",
                "Number",
                "Branch",
                "Reel",
                "Stage",
                "Created at",
                "Author",
                "Goes on from",
                "Printed from",
                "Goes back to",
                "Picture cuts",
                "Premixes",
                "Remark",
                "Commit",
                "Id");
        for (MixVersion version : production.getMixVersions()) {
            rows.add(
                    version.getLabel(),
                    Cell.counted(version.getNumber()),
                    version.getBranch(),
                    version.getReel(),
                    version.getStage(),
                    version.getCreated(),
                    version.getAuthor(),
                    version.getParents(),
                    version.getPrintedFrom(),
                    version.getRestores(),
                    version.getPictureCuts().stream().map(VersionLists::cut).toList(),
                    version.getPremixes().stream().map(Premix::getName).toList(),
                    version.getRemark(),
                    commits.get(version.getId()),
                    version.getId());
        }
        return rows.table(FOLDER + "versions.csv", "Mix versions", "Every mix version: when, by whom, from what.");
    }

    private static String cut(PictureCut cut) {
        String label = Cell.text(cut.getLabel());
        return cut.eContainer() instanceof Reel reel ? Cell.text(reel) + " " + label : label;
    }

    private ListTable files() {
        Rows rows = new Rows(
                "Version",
                "Branch",
                "Kind",
                "Stem",
                "Layout",
                "Reel",
                "Start",
                "File",
                "Bytes",
                "Hash algorithm",
                "Hash",
                "Sample rate Hz",
                "Encoding",
                "Channel order",
                "Length samples",
                "Sample peak dBFS");
        eachFile((version, file) -> {
            SoundFacts sound = file.getSound();
            rows.add(
                    version.getLabel(),
                    version.getBranch(),
                    file.getKind(),
                    file.getStem(),
                    file.getLayout(),
                    file.getReel(),
                    time(file.getStart(), format()),
                    file.getPath(),
                    Cell.counted(file.getSizeBytes()),
                    file.getHashAlgorithm(),
                    file.getHash(),
                    sound == null ? "" : Cell.counted(sound.getSampleRateHz()),
                    sound == null ? "" : sound.getEncoding(),
                    sound == null ? "" : sound.getChannelOrder(),
                    sound == null ? "" : Cell.counted(sound.getFrames()),
                    sound == null ? "" : Cell.number(sound.getSamplePeak()));
        });
        return rows.table(
                FOLDER + "version-files.csv",
                "Files of the versions",
                "Where the sound of each version lay, and its hash: the sound itself is not in the archive.");
    }

    private ListTable changes() {
        Rows rows = new Rows(
                "Version", "Reel", "Start", "End", "Change", "Asked for by", "Tried", "Verdict", "Stems", "Cues");
        for (MixVersion version : production.getMixVersions()) {
            for (MixChange change : version.getChanges()) {
                List<String> times = times(change.getRange(), format());
                rows.add(
                        version.getLabel(),
                        change.getReel(),
                        times.get(0),
                        times.get(1),
                        change.getDescription(),
                        change.getRequestedBy(),
                        change.getTried(),
                        change.getVerdict(),
                        change.getStems(),
                        change.getCues());
            }
        }
        return rows.table(
                FOLDER + "changes.csv",
                "Changes by version",
                "What was asked of each version, tried, and found of it.");
    }

    private ListTable premixes() {
        Rows rows = new Rows(
                "Premix",
                "Category",
                "Reel",
                "Layout",
                "Created on",
                "Author",
                "File",
                "Bytes",
                "Hash algorithm",
                "Hash",
                "Commit",
                "Id");
        for (Premix premix : production.getPremixes()) {
            rows.add(
                    premix.getName(),
                    premix.getCategory() == null ? "" : premix.getCategory().getCode(),
                    premix.getReel(),
                    premix.getLayout(),
                    premix.getCreatedOn(),
                    premix.getAuthor(),
                    premix.getFile(),
                    Cell.counted(premix.getSizeBytes()),
                    premix.getHashAlgorithm(),
                    premix.getHash(),
                    commits.get(premix.getId()),
                    premix.getId());
        }
        return rows.table(FOLDER + "premixes.csv", "Premixes", "Premixes with the files they are in.");
    }

    private ListTable cuts() {
        Rows rows =
                new Rows("Reel", "Cut", "Date", "In use", "Title", "Edit list", "Timecode format", "Events", "Remark");
        for (Reel reel : production.getReels()) {
            for (PictureCut cut : reel.getPictureCuts()) {
                rows.add(
                        reel,
                        cut.getLabel(),
                        cut.getDate(),
                        cut.equals(reel.getCurrentCut()),
                        cut.getTitle(),
                        cut.getSourceFile(),
                        cut.getTimecodeFormat(),
                        cut.getEvents().size(),
                        cut.getRemark());
            }
        }
        return rows.table(FOLDER + "picture-cuts.csv", "Picture cuts", "Picture cuts of each reel.");
    }

    private ListTable loops() {
        Rows rows = new Rows(
                "Reel", "Loop", "Start", "End", "Pass", "At", "By", "File", "Hash", "Same as", "Verdict", "Remark");
        for (Reel reel : production.getReels()) {
            reel.getLoops().forEach(loop -> {
                List<String> times = times(loop.getRange(), format());
                loop.getPasses()
                        .forEach(pass -> rows.add(
                                reel,
                                loop.getName(),
                                times.get(0),
                                times.get(1),
                                pass.getNumber(),
                                pass.getAt(),
                                pass.getBy(),
                                pass.getFile(),
                                pass.getHash(),
                                pass.getSameAs() == null ? "" : pass.getSameAs().getNumber(),
                                pass.getVerdict(),
                                pass.getRemark()));
            });
        }
        return rows.table(
                FOLDER + "loop-passes.csv",
                "Rounds of loops",
                "Rounds of loops on the stage, and what was said of them.");
    }

    private void eachFile(BiConsumer<MixVersion, MixFile> action) {
        production
                .getMixVersions()
                .forEach(version -> version.getFiles().forEach(file -> action.accept(version, file)));
    }

    private TimecodeFormat format() {
        return Cell.format(production);
    }
}
