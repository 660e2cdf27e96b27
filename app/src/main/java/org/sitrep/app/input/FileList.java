package org.sitrep.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.engine.model.Problem;
import org.sitrep.engine.model.ProblemCode;

/**
 * The files behind paths, each once, in the order of their names. In a folder, .txt and .jsonl files count, hidden ones
 * do not; a file that is named by itself counts whatever its ending.
 */
record FileList(List<Path> files, List<Problem> problems) {
    FileList {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    static FileList of(List<String> paths) {
        Collector collector = new Collector();
        paths.forEach(collector::add);
        return new FileList(
                List.copyOf(collector.files.values()),
                collector.problems.stream().distinct().sorted().toList());
    }

    /** Files by their real path, so that two ways to one file are one. */
    private static final class Collector {
        private final Map<String, Path> files = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void add(String name) {
            try {
                Path path = Path.of(name);
                if (Files.isDirectory(path)) {
                    addFolder(path);
                } else if (Files.exists(path)) {
                    addFile(path);
                } else {
                    problems.add(ProblemCode.P001.in(name));
                }
            } catch (InvalidPathException e) {
                problems.add(ProblemCode.P001.in(name));
            }
        }

        private void addFolder(Path folder) {
            int before = files.size();
            try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                List<Path> inside = walk.filter(path -> !isHidden(folder, path))
                        .filter(path -> !Files.isDirectory(path))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList();
                inside.stream().filter(Collector::isKnown).forEach(this::addFile);
                inside.stream()
                        .filter(path -> !isKnown(path))
                        .forEach(path -> problems.add(ProblemCode.P004.in(path.toString())));
                if (inside.stream().noneMatch(Collector::isKnown)) {
                    problems.add(ProblemCode.P003.in(folder.toString()));
                }
            } catch (IOException | UncheckedIOException e) {
                problems.add((files.size() > before ? ProblemCode.P002 : ProblemCode.P003).in(folder.toString()));
            }
        }

        private void addFile(Path file) {
            try {
                files.merge(file.toRealPath().toString(), file, Collector::earlier);
            } catch (IOException e) {
                problems.add(ProblemCode.P002.in(file.toString()));
            }
        }

        /** Of two ways to one file the same one, whichever comes first. */
        private static Path earlier(Path one, Path other) {
            return one.toString().compareTo(other.toString()) <= 0 ? one : other;
        }

        private static boolean isKnown(Path path) {
            String name = path.toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".txt") || name.endsWith(".jsonl");
        }

        private static boolean isHidden(Path folder, Path path) {
            for (Path part : folder.relativize(path)) {
                if (part.toString().startsWith(".") && !part.toString().equals("..")) {
                    return true;
                }
            }
            return false;
        }
    }
}
