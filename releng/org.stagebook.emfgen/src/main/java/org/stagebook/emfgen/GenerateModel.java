package org.stagebook.emfgen;

import java.nio.file.Path;
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

    /** Runs the generator; any finding of severity ERROR ends the build with the whole list of findings. */
    public static void main(String... arguments) {
        ResourceSet resources = new ResourceSetImpl();
        for (String extension : new String[] {"ecore", "genmodel"}) {
            resources
                    .getResourceFactoryRegistry()
                    .getExtensionToFactoryMap()
                    .put(extension, new EcoreResourceFactoryImpl());
        }
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        for (int i = 1; i < arguments.length; i++) {
            String[] mapping = arguments[i].split("=", 2);
            String folder = Path.of(mapping[1]).toAbsolutePath() + "/";
            EcorePlugin.getPlatformResourceMap().put(mapping[0], URI.createFileURI(folder));
        }
        generate(load(resources, Path.of(arguments[0])));
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
