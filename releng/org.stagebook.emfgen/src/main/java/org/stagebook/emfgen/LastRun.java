package org.stagebook.emfgen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.ecore.EPackage;

/**
 * What the generator saw and left behind when it last ran. A run with the same models, the same generator and the same
 * files in the output folders would write the same again, and make the compiler compile it again.
 */
final class LastRun {

    private static final List<Class<?>> GENERATOR =
            List.of(GenerateModel.class, Generator.class, GenModelGeneratorAdapterFactory.class, EPackage.class);

    private final List<String> arguments;
    private final Path genModel;
    private final List<Path> outputs;
    private final Path note;

    /** Takes the file of the genmodel, the folders generated into, and all arguments as the command line gave them. */
    LastRun(Path genModel, List<Path> outputs, List<String> arguments) {
        this.genModel = genModel;
        this.outputs = List.copyOf(outputs);
        this.arguments = List.copyOf(arguments);
        Path first = outputs.getFirst();
        note = first.resolveSibling(first.getFileName() + ".lastrun");
    }

    boolean wouldBeTheSameAgain() throws IOException {
        return Files.exists(note) && Files.readString(note).equals(state());
    }

    void note() throws IOException {
        Files.writeString(note, state());
    }

    private String state() throws IOException {
        Fingerprint state = new Fingerprint();
        arguments.forEach(state::add);
        state.add(Objects.requireNonNull(genModel.toAbsolutePath().getParent()));
        for (Class<?> type : GENERATOR) {
            state.add(home(type));
        }
        for (Path output : outputs) {
            state.add(output);
        }
        return state.hex();
    }

    /** The jar or folder of a class. */
    private static Path home(Class<?> type) {
        try {
            CodeSource source =
                    Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type.getName());
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The place of " + type.getName() + " is no file.", e);
        }
    }
}
