// SPDX-License-Identifier: Apache-2.0
package dev.crossorigin.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The project's own classes once more, changed so that they tell {@link Work} what they do. */
final class CountedClasses extends ClassLoader {

  private static final String OURS = "dev.crossorigin.";

  private static final String WORK = Type.getInternalName(Work.class);

  private static final String STRING = Type.getInternalName(String.class);

  /** These look at one character, or compare lengths first, or read no more than their argument. */
  private static final Set<String> SHORT =
      Set.of("charAt", "length", "isEmpty", "equals", "startsWith", "endsWith", "regionMatches");

  CountedClasses() {
    super(CountedClasses.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.equals(Work.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(file);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountingClass(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class CountingClass extends ClassVisitor {

    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      tell("step", "()V");
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      tell("step", "()V");
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
      tell("step", "()V");
      super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
      tell("step", "()V");
      super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.equals(STRING) && name.equals("indexOf") && descriptor.equals("(II)I")) {
        tell(name, "(Ljava/lang/String;II)I");
        return;
      }
      if (opcode == Opcodes.INVOKEVIRTUAL && owner.equals(STRING)) {
        if (!SHORT.contains(name)) {
          tellReceiver(Type.getArgumentTypes(descriptor).length);
        }
      } else if (owner.startsWith("java/")) {
        super.visitLdcInsn(owner.substring(owner.lastIndexOf('/') + 1) + "." + name);
        tell("call", "(Ljava/lang/String;)V");
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** Copies the string from below the arguments, and leaves the stack as it was. */
    private void tellReceiver(int arguments) {
      switch (arguments) {
        case 0 -> super.visitInsn(Opcodes.DUP);
        case 1 -> {
          super.visitInsn(Opcodes.DUP2);
          super.visitInsn(Opcodes.POP);
        }
        case 2 -> {
          super.visitInsn(Opcodes.DUP2_X1);
          super.visitInsn(Opcodes.POP2);
          super.visitInsn(Opcodes.DUP);
          tell("read", "(Ljava/lang/String;)V");
          super.visitInsn(Opcodes.DUP_X2);
          super.visitInsn(Opcodes.POP);
          return;
        }
        default -> throw new IllegalArgumentException("not foreseen: " + arguments);
      }
      tell("read", "(Ljava/lang/String;)V");
    }

    private void tell(String method, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, method, descriptor, false);
    }
  }
}
