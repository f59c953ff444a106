package org.stagebook.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the Java of a model from its {@code .genmodel}, without an Eclipse workspace.
 *
 * <p>Arguments: the genmodel's file, then for each project named in it {@code project=folder}, the folder that stands
 * for that project.
 */
public final class GenerateModel {
    private GenerateModel() {}

    /**
     * Runs the generator, unless the same input left what is there now; any finding of severity ERROR ends the build
     * with the whole list of findings.
     */
    public static void main(String... arguments) throws IOException {
        Path genModel = Path.of(arguments[0]);
        Map<String, Path> projects = projects(arguments);
        LastRun last = new LastRun(genModel, List.copyOf(projects.values()), List.of(arguments));
        if (last.wouldBeTheSameAgain()) {
            return;
        }
        GenModel model = load(resources(projects), genModel);
        for (Path folder : projects.values()) {
            deleteSources(folder);
        }
        generate(model);
        last.note();
    }

    /** What is no part of the model any more would be compiled still. */
    private static void deleteSources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Map<String, Path> projects(String... arguments) {
        Map<String, Path> projects = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            String[] mapping = arguments[i].split("=", 2);
            projects.put(mapping[0], Path.of(mapping[1]).toAbsolutePath());
        }
        return projects;
    }

    private static ResourceSet resources(Map<String, Path> projects) {
        ResourceSet resources = new ResourceSetImpl();
        for (String extension : new String[] {"ecore", "genmodel"}) {
            resources
                    .getResourceFactoryRegistry()
                    .getExtensionToFactoryMap()
                    .put(extension, new EcoreResourceFactoryImpl());
        }
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        projects.forEach((project, folder) ->
                EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/")));
        return resources;
    }

    private static GenModel load(ResourceSet resources, Path file) {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        GenModel model =
                (GenModel) resources.getResource(uri, true).getContents().getFirst();
        model.reconcile();
        model.setCanGenerate(true);
        model.setForceOverwrite(true);
        stopOnError(model.diagnose());
        return model;
    }

    private static void generate(GenModel model) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(model);
        stopOnError(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static void stopOnError(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The model could not be generated: " + describe(diagnostic, "\n  "));
        }
    }

    private static String describe(Diagnostic diagnostic, String indent) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append(indent).append(describe(child, indent + "  "));
        }
        return text.toString();
    }
}
