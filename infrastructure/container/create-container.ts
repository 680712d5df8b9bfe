import 'reflect-metadata';
import { Container, type ContainerModule } from 'inversify';

/** What a process is made of: a list of modules. */
export const createContainer = (...modules: readonly ContainerModule[]): Container => {
  const container = new Container();
  container.load(...modules);
  return container;
};
