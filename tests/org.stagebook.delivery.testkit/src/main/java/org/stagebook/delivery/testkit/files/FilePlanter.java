package org.stagebook.delivery.testkit.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.stagebook.delivery.testkit.files.MasterDefects.Wrong;

/** Writes deliveries into a folder, right in everything or with one defect: name, checksum or model. */
public final class FilePlanter {

    private static final int RATE_HZ = 48_000;
    private static final Map<String, Integer> LAYOUTS = Map.of("20", 2, "51", 6, "71", 8);

    private final Random random;
    private final Path folder;

    /**
     * What was written.
     *
     * @param signs by which the defect is known
     * @param how it is wrong, in words
     */
    public record Case(FileDelivery files, FileSigns signs, String how) {}

    /** @param folder empty */
    public FilePlanter(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Everything is right, of the kind of delivery that could have the defect. */
    public Case clean(FileDefect defect) throws IOException {
        NameMaker names = new NameMaker(random, defect == FileDefect.NAME_TEMPLATE || random.nextBoolean());
        FileDelivery files = defect.isOfMaster() ? master(names, MasterMaker.make(random)) : plain(names);
        if (random.nextInt(4) != 0) {
            new ListMaker(random, folder).list(files.all());
        }
        return new Case(files, FileSigns.NONE, "clean");
    }

    /** The same with one defect. */
    public Case plant(FileDefect defect) throws IOException {
        return switch (defect) {
            case NAME_PATTERN, NAME_TEMPLATE -> named(defect == FileDefect.NAME_TEMPLATE);
            case CHECKSUM -> changed();
            case LISTED_FILE -> missing();
            case ADM_BEDS, ADM_OBJECTS, ADM_TIMING, ADM_FORMAT -> modelled(defect);
        };
    }

    private Case named(boolean isOfTemplate) throws IOException {
        NameMaker names = new NameMaker(random, isOfTemplate);
        FileDelivery right = plain(names);
        Path file = right.programme().get(random.nextInt(right.programme().size()));
        NameMaker.Slip slip = names.slip(random, String.valueOf(file.getFileName()));
        FileDelivery wrong = right.renamed(file, Files.move(file, folder.resolve(slip.name())));
        new ListMaker(random, folder).list(wrong.all());
        String where = slip.right().isEmpty() ? slip.name() : "After \"" + slip.right() + "\"";
        List<String> others = right.programme().stream()
                .filter(other -> !other.equals(file))
                .map(other -> other.getFileName() + (isOfTemplate ? ": " : ""))
                .toList();
        return new Case(wrong, new FileSigns("naming", List.of(where), others), slip.how() + ": " + slip.name());
    }

    private Case changed() throws IOException {
        FileDelivery files = plain(new NameMaker(random, random.nextBoolean()));
        new ListMaker(random, folder).list(files.all());
        Path file = files.all().get(random.nextInt(files.all().size()));
        byte[] content = Files.readAllBytes(file);
        boolean isAnew = random.nextBoolean();
        if (isAnew) {
            byte[] other = MadeMaster.noise(random, content.length / 8);
            System.arraycopy(other, 0, content, content.length - other.length, other.length);
        } else {
            content[content.length - 1 - random.nextInt(content.length / 2)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, content);
        List<String> alien = new ArrayList<>(files.all().stream()
                .filter(other -> !other.equals(file))
                .map(other -> other.getFileName() + " is not what")
                .toList());
        alien.add("is not there");
        return new Case(
                files,
                new FileSigns("checksums", List.of(file.getFileName() + " is not what"), alien),
                isAnew ? "exported anew" : "one bit");
    }

    private Case missing() throws IOException {
        FileDelivery files = plain(new NameMaker(random, random.nextBoolean()));
        ListMaker lists = new ListMaker(random, folder);
        lists.list(files.all());
        String name = random.nextBoolean()
                ? "Reel 9_LtRt.wav"
                : "X" + files.programme().getFirst().getFileName();
        String list = lists.listMissing(name);
        return new Case(
                files,
                new FileSigns(
                        "checksums", List.of(list + " lists ", name + ", which is not there"), List.of("is not what")),
                name + " in " + list);
    }

    private Case modelled(FileDefect defect) throws IOException {
        Wrong wrong = new MasterDefects(random).plant(defect);
        FileDelivery files = master(new NameMaker(random, random.nextBoolean()), wrong.master());
        return new Case(files, FileSigns.of(wrong.item()), wrong.how());
    }

    private FileDelivery master(NameMaker names, MadeMaster master) throws IOException {
        Path file = Files.write(folder.resolve(names.name("atmos")), master.file(random));
        return new FileDelivery(List.of(file), Optional.empty(), names.rule(), master.toString());
    }

    private FileDelivery plain(NameMaker names) throws IOException {
        int frames = RATE_HZ / 4 + random.nextInt(RATE_HZ / 4);
        boolean isDiscrete = random.nextInt(3) == 0;
        List<Path> programme = new ArrayList<>();
        if (isDiscrete) {
            for (String name : names.discrete()) {
                programme.add(write(name, 1, frames));
            }
        } else {
            List<String> layouts = LAYOUTS.keySet().stream().sorted().toList();
            String layout = layouts.get(random.nextInt(layouts.size()));
            programme.add(write(names.name(layout), LAYOUTS.getOrDefault(layout, 2), frames));
        }
        Optional<Path> beside = random.nextBoolean() ? Optional.of(write("ME.wav", 2, frames)) : Optional.empty();
        Files.writeString(folder.resolve("notes.txt"), "Nothing to hear.");
        return new FileDelivery(
                programme,
                beside,
                names.rule(),
                programme.size() + " files" + (beside.isPresent() ? ", M&E" : "") + ", " + names.rule());
    }

    private Path write(String name, int channels, int frames) throws IOException {
        byte[] sound = MadeMaster.noise(random, channels * frames);
        return Files.write(
                folder.resolve(name),
                new ChunkFile().pcm(RATE_HZ, channels, 16).chunk("data", sound).bytes());
    }
}
