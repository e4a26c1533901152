package org.folkmoot.place;

import static org.folkmoot.place.PackFolder.JURISDICTION;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All packs, by the names of their folders.
 *
 * @param digests of what entries are computed by, by the same names
 */
public record Packs(Map<String, Pack> byName, Map<String, String> digests) {

    /**
     * Reads every pack of a folder. A sub-folder without {@code jurisdiction.yaml} is no pack itself but must be
     * extended by one.
     *
     * @throws Mistake at the first thing wrong in any file
     */
    public static Packs read(Path folder) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        Map<String, String> digests = new LinkedHashMap<>();
        Set<Path> shared = new TreeSet<>();
        List<Path> folders =
                Folders.list(folder).stream().filter(Files::isDirectory).toList();
        folders.forEach(PackFolder::check);
        for (Path own : folders) {
            if (Files.exists(own.resolve(JURISDICTION))) {
                PackReader reader = PackReader.of(own);
                reader.files().extended().ifPresent(shared::add);
                packs.put(own.getFileName() + "", reader.read());
                digests.put(own.getFileName() + "", reader.files().digest());
            }
        }
        refuseForgotten(folders, packs, shared);
        return new Packs(Collections.unmodifiableMap(packs), Map.copyOf(digests));
    }

    private static void refuseForgotten(List<Path> folders, Map<String, Pack> packs, Set<Path> shared) {
        for (Path own : folders) {
            if (!packs.containsKey(own.getFileName() + "") && !shared.contains(own)) {
                throw Mistake.in(own.resolve(JURISDICTION), "the file is missing; no other pack extends this folder");
            }
        }
    }

    /** The pack of a jurisdiction, such as {@code england-and-wales}. */
    public Optional<Pack> pack(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
